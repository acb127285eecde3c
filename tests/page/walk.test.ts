import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/page/walk.ts';
import { Walk } from '../../lib/page/walk.ts';
import { parsePage } from './parse-page.ts';

/** Everything that a walk of a place tells, in as many steps of one look as it takes. */
function walked(root: Node, deep = true, known: readonly Node[] = []) {
  const told = {
    blocks: [] as Block[],
    containers: [] as Node[],
    entered: [] as Node[],
    awaited: [] as string[],
  };
  const walk = new Walk(
    { node: root, deep },
    {
      enter: (container) => void told.entered.push(container),
      block: (block, container) => void (told.blocks.push(block), told.containers.push(container)),
      isNew: (tree) => !known.includes(tree),
      awaits: (host) => void told.awaited.push(host.localName),
    },
  );
  let steps = 1;
  while (!walk.step(() => true)) steps += 1;
  return { ...told, steps, walk };
}

const textsIn = (html: string): string[] => walked(parsePage(html).body).blocks.map(({ text }) => text);

describe('a walk', () => {
  it.each([
    ['<p>Steve <b>Wit<i>koff</i></b> said</p>', ['Steve Witkoff said']],
    ['<p>Rubio</p><p>Trump</p>', ['Rubio', 'Trump']],
    ['Rubio<br>Trump', ['Rubio', 'Trump']],
    ['Wit<wbr>koff', ['Witkoff']],
    ['before<div>within</div>after', ['before', 'within', 'after']],
    ['<table><tr><td>Kyiv</td><td>Moscow</td></tr></table>', ['Kyiv', 'Moscow']],
    ['<ul><li>one <a href="#">two</a></li><li>three</li></ul>', ['one two', 'three']],
    ['a<!-- no -->b', ['ab']],
    [' <p> </p>\n', []],
    ['<p>shown <span hidden>not shown</span>again</p>', ['shown again']],
    ['<p aria-hidden="true">x</p><p inert>x</p><p contenteditable>x</p><p role="textbox">x</p>', []],
    ['<p contenteditable="false">read</p>', ['read']],
    [
      '<script>x</script><style>x</style><textarea>x</textarea><pre>x</pre><code>x</code><button>x</button>',
      [],
    ],
    ['<select><option>x</option></select><svg><text>x</text></svg><title>x</title>', []],
  ])('reads %s as %j', (html, texts) => {
    expect(textsIn(html)).toEqual(texts);
  });

  it('gives each piece its place in node and block', () => {
    const { blocks } = walked(parsePage('<p>Steve <b>Witkoff</b></p>').body);
    const pieces = blocks[0]?.pieces.map(({ node, from, start }) => [node.data, from, start]);
    expect(pieces).toEqual([
      ['Steve ', 0, 0],
      ['Witkoff', 0, 6],
    ]);
  });

  it('cuts a run of 25,000 letters where words end, and loses none', () => {
    const text = 'Witkoff met Dmitriev. '.repeat(1136);
    const { blocks } = walked(parsePage(`<p>${text}</p>`).body);
    expect(blocks.map((block) => block.text).join('')).toBe(text);
    expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThanOrEqual(10_000);
    for (const { text: part, pieces } of blocks) {
      expect(part.endsWith(' ')).toBe(true);
      expect(pieces[0]?.node.data.slice(pieces[0].from, pieces[0].from + 5)).toBe(part.slice(0, 5));
    }
  });

  it('cuts a run without a space all the same', () => {
    const { blocks } = walked(parsePage(`<p>${'特'.repeat(25_000)}</p>`).body);
    expect(blocks.map(({ text }) => text.length)).toEqual([10_000, 10_000, 5_000]);
  });

  it('reads a container alone when it is not to go deep', () => {
    const page = parsePage('<div>own <p>not</p> again</div>');
    const div = page.querySelector('div') as Element;
    const { blocks, containers, entered } = walked(div, false);
    expect(blocks.map(({ text }) => text)).toEqual(['own ', ' again']);
    expect(new Set(containers)).toEqual(new Set([div]));
    expect(entered).toEqual([div]);
  });

  it('stops whenever it is enough and goes on where it was', () => {
    const html = Array.from({ length: 100 }, (_, n) => `<p>${n}</p>`).join('');
    const { blocks, steps } = walked(parsePage(html).body);
    expect(blocks.map(({ text }) => text)).toEqual(Array.from({ length: 100 }, (_, n) => String(n)));
    expect(steps).toBeGreaterThan(5);
  });

  it('says when the page took away what it was reading', () => {
    const page = parsePage('<div></div>');
    const div = page.querySelector('div') as Element;
    for (let n = 0; n < 100; n += 1)
      div.append(Object.assign(page.createElement('p'), { textContent: `${n}` }));
    const walk = new Walk(
      { node: page.body, deep: true },
      { enter: () => undefined, block: () => undefined, isNew: () => true, awaits: () => undefined },
    );
    expect(walk.step(() => true)).toBe(false);
    expect(walk.isSound).toBe(true);
    div.remove();
    expect(walk.isSound).toBe(false);
  });

  it('tells of custom elements that may get a shadow root, and of no others', () => {
    expect(walked(parsePage('<p>x</p><live-ticker></live-ticker>').body).awaited).toEqual(['live-ticker']);
  });
});
