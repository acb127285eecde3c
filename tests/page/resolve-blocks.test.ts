import { describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/domain/settings.ts';
import type { Candidate } from '../../lib/mentions/find-candidates.ts';
import { KeptBlocks } from '../../lib/page/kept-blocks.ts';
import { resolveBlocks } from '../../lib/page/resolve-blocks.ts';
import { Walk } from '../../lib/page/walk.ts';
import { parsePage } from './parse-page.ts';

// Of a browser's ranges only what spots need of them.
class RangeEnds {
  startContainer: Text | null = null;
  startOffset = 0;
  endOffset = 0;
  setStart(node: Text, offset: number): void {
    if (offset > node.data.length) throw new Error('beyond the text');
    [this.startContainer, this.startOffset] = [node, offset];
  }
  setEnd(node: Text, offset: number): void {
    if (offset > node.data.length) throw new Error('beyond the text');
    this.endOffset = offset;
  }
}
Object.assign(globalThis, { Range: RangeEnds });

const candidates = (text: string): Candidate[] =>
  [...text.matchAll(/Rubio|Trump/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    meanings: [{ entity: text.slice(index, index + length), sense: 's' }],
    named: false,
  }));

/** A page whose paragraphs are read one by one, in whatever order. */
function opened(body: string) {
  const page = parsePage(body);
  const kept = new KeptBlocks();
  const read = (selector: string): void => {
    const container = page.querySelector(selector) as Element;
    kept.take(container);
    const block = ({ text, pieces }: { text: string; pieces: Parameters<typeof kept.put>[1]['pieces'] }) => {
      const found = { candidates: candidates(text), weight: null, isSearched: true, spots: [] };
      kept.put(container, { text, pieces, ...found });
    };
    const sink = { enter: () => undefined, block, isNew: () => true, awaits: () => undefined };
    new Walk({ node: container, deep: true }, sink).step(() => false);
  };
  const resolve = (density: Settings['density']) =>
    resolveBlocks(kept.inOrder(), { date: null, density, isWanted: () => true });
  const painted = (density: Settings['density']): string[] =>
    resolve(density).spots.map(({ entity, range }) => {
      const id = (range.startContainer.parentNode as Element).id;
      return `${id}: ${entity} ${range.startOffset}`;
    });
  return { page, read, painted, resolve };
}

const BODY = '<p id="a">Rubio, Rubio and Trump</p><p id="b">Trump and Rubio</p>';

describe('the painted words of a page that is read piece by piece', () => {
  it.each([
    ['all', ['a: Rubio 0', 'a: Rubio 7', 'a: Trump 17', 'b: Trump 0', 'b: Rubio 10']],
    ['paragraph', ['a: Rubio 0', 'a: Trump 17', 'b: Trump 0', 'b: Rubio 10']],
    ['page', ['a: Rubio 0', 'a: Trump 17']],
  ] as const)('are by the density %s what they would be had it been read at once', (density, words) => {
    const { read, painted } = opened(BODY);
    read('#b');
    expect(painted(density)).toEqual(
      words
        .filter((word) => word.startsWith('b'))
        .concat(density === 'page' ? ['b: Trump 0', 'b: Rubio 10'] : []),
    );
    read('#a');
    expect(painted(density)).toEqual(words);
  });

  it('go to the next place when the first one goes', () => {
    const { page, read, painted } = opened(BODY);
    read('#a');
    read('#b');
    (page.querySelector('#a') as Element).textContent = 'nobody';
    read('#a');
    expect(painted('page')).toEqual(['b: Trump 0', 'b: Rubio 10']);
  });

  it('stay the same spots while their words stay', () => {
    const { read, resolve } = opened(BODY);
    read('#b');
    const [before] = resolve('paragraph').spots;
    read('#a');
    expect(resolve('paragraph').spots[2]).toBe(before);
  });

  it('are counted in full by every density', () => {
    const { read, resolve } = opened(BODY);
    read('#a');
    read('#b');
    const counts = Object.fromEntries(resolve('page').counts);
    expect(counts).toEqual({ Rubio: 3, Trump: 2 });
  });

  it('leave out what the text no longer holds', () => {
    const { page, read, painted } = opened(BODY);
    read('#b');
    (page.querySelector('#b')?.firstChild as Text).data = 'Trump';
    expect(painted('all')).toEqual(['b: Trump 0']);
  });
});
