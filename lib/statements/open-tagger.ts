import { retag } from './retag.ts';
import type { Tagger, Unit } from './unit.ts';

/**
 * The English part-of-speech tagger, loaded when first asked for: wink-nlp with its lite model is 3.5 MB, so no
 * page waits for it and the content script never holds it.
 */
export async function openTagger(): Promise<Tagger> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNLP(model, ['pos']);
  return (paragraph) => {
    const tokens = nlp.readDoc(paragraph).tokens();
    const values: string[] = tokens.out();
    const tags: string[] = tokens.out(nlp.its.pos);
    return placed(paragraph, values, tags);
  };
}

/** How far ahead a word may stand from where the last one ended. */
const REACH = 200;

function placed(paragraph: string, values: string[], tags: string[]): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  values.forEach((text, n) => {
    const gap = paragraph.slice(at, at + REACH + text.length).indexOf(text);
    if (gap < 0) return;
    const start = at + gap;
    at = start + text.length;
    const low = text.toLowerCase().replaceAll('’', "'");
    units.push({ text, low, tag: tags[n] ?? 'X', start, end: at });
  });
  return retag(units);
}
