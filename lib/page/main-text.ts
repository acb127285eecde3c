import { Readability } from '@mozilla/readability';
import { isElement, isText, nextSiblingOf, firstChildOf } from './own-nodes.ts';
import { isInline, isRead } from './readable.ts';

/** Elements of a page beyond which nothing is weighed against anything: all of its text is taken. */
const MOST_ELEMENTS = 60_000;

/**
 * The paragraphs of a page's main text, from a copy of the page that nobody sees. The copy is taken apart on the way.
 * Where no main text can be told, the paragraphs of the whole page.
 */
export function readMainText(copy: Document): string[] {
  const whole = blocksOf(copy.documentElement);
  const main = mainOf(copy);
  const blocks = main ? blocksOf(main) : whole;
  return blocks.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

function mainOf(copy: Document): Element | null {
  if (copy.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  const scripts = [...copy.querySelectorAll('script, style, template, textarea, noscript')];
  for (const script of scripts) script.remove();
  // Where it finds too little it would write markup and begin again, which our pages' policy forbids.
  // It takes a threshold of 0 for none given.
  const options = { charThreshold: 1, serializer: (node: Node) => node as Element };
  const main = new Readability<Element>(copy, options).parse()?.content;
  return main?.textContent.trim() ? main : null;
}

/** The runs of text under a node, each of what reads as one. */
function blocksOf(root: Node): string[] {
  const blocks = [''];
  const take = (node: Node): void => {
    if (isText(node)) blocks.push((blocks.pop() ?? '') + node.data);
    if (!isElement(node) || !isRead(node)) return;
    const apart = !isInline(node);
    if (apart) blocks.push('');
    for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) take(child);
    if (apart) blocks.push('');
  };
  take(root);
  return blocks;
}
