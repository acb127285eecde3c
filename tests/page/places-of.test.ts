import { describe, expect, it } from 'vitest';
import { placesOf } from '../../lib/page/places-of.ts';
import { parsePage } from './parse-page.ts';

const page = parsePage('<div id="d">text <b id="b">bold</b><p id="p">para <i id="i">inner</i></p> end</div>');
const byId = (id: string): Element => page.getElementById(id) as Element;
const textIn = (id: string): Node => byId(id).firstChild as Node;

/** The places of a change, as ids with what is read there. */
function places(change: Partial<Record<keyof MutationRecord, unknown>>): string[] {
  const record = { addedNodes: [], removedNodes: [], previousSibling: null, nextSibling: null, ...change };
  return placesOf(record as unknown as MutationRecord).map(
    ({ node, deep }) => `${(node as Element).id || (node as Element).localName}${deep ? ' deep' : ''}`,
  );
}

const made = (html: string): Node => parsePage(html).body.firstChild as Node;

describe('what a change makes to be read again', () => {
  it('is the container of a text that changed, however deep in inline elements', () => {
    expect(places({ type: 'characterData', target: textIn('i') })).toEqual(['p']);
    expect(places({ type: 'characterData', target: textIn('b') })).toEqual(['d']);
  });

  it.each([
    ['class', []],
    ['style', []],
    ['hidden', ['p deep']],
    ['aria-hidden', ['p deep']],
  ])('is for the attribute %s of a block %j', (attributeName, expected) => {
    expect(places({ type: 'attributes', target: byId('p'), attributeName })).toEqual(expected);
  });

  it('is for an inline element that is hidden also the run that it was part of', () => {
    expect(places({ type: 'attributes', target: byId('b'), attributeName: 'hidden' })).toEqual([
      'd',
      'b deep',
    ]);
  });

  it.each([
    ['a block among blocks', '<p id="new">x</p>', 'p', 'p', ['new deep']],
    ['a block between two runs', '<p id="new">x</p>', 'b', 'b', ['d', 'new deep']],
    ['a text', 'said', 'p', 'p', ['d']],
    ['space between blocks', ' ', 'p', 'p', []],
    ['space beside a run', ' ', 'b', 'p', ['d']],
    ['an empty inline element between blocks', '<b id="new"></b>', 'p', 'p', ['d']],
    ['an inline element with text', '<b id="new">x</b>', 'p', 'p', ['d', 'new deep']],
    ['a script between blocks', '<script id="new">x</script>', 'p', 'p', []],
    ['a frame', '<iframe id="new"></iframe>', 'p', 'p', ['new deep']],
  ])('is for %s added: %s', (_what, html, before, after, expected) => {
    const [previousSibling, nextSibling] = [byId(before), byId(after)];
    const change = {
      type: 'childList',
      target: byId('d'),
      addedNodes: [made(html)],
      previousSibling,
      nextSibling,
    };
    expect(places(change)).toEqual(expected);
  });

  it('is the joined run when a block between two runs goes', () => {
    const change = { type: 'childList', target: byId('d'), removedNodes: [made('<p>x</p>')] };
    expect(places({ ...change, previousSibling: byId('b'), nextSibling: byId('b') })).toEqual(['d']);
    expect(places({ ...change, previousSibling: byId('p'), nextSibling: byId('p') })).toEqual([]);
  });
});
