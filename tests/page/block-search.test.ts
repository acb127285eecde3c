import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../lib/mentions/find-candidates.ts';
import type { Weight } from '../../lib/mentions/weigh-text.ts';
import { BlockSearch } from '../../lib/page/block-search.ts';
import { Walk } from '../../lib/page/walk.ts';
import { parsePage } from './parse-page.ts';

/** A page that is read and searched: the gate knows "plan", the whole lexicon "plan" and "Rubio". */
function opened(body: string) {
  const page = parsePage(body);
  const asked = { weighed: [] as string[], found: [] as string[] };
  let isWhole = false;
  const search = {
    isWhole: () => isWhole,
    weigh: (text: string) => (
      asked.weighed.push(text),
      text.includes('plan') ? ({ length: 1 } as Weight) : null
    ),
    find: (text: string) =>
      (asked.found.push(text),
      /plan|Rubio/.test(text) ? [{ start: 0, end: 1, meanings: [], named: false }] : []) as Candidate[],
  };
  const blocks = new BlockSearch(page, search);
  const read = (node: Node = page.body): void => {
    const sink = {
      enter: (container: Node) => {
        blocks.enter(container);
      },
      block: (...block: Parameters<typeof blocks.add>) => {
        blocks.add(...block);
      },
      isNew: () => true,
      awaits: () => undefined,
    };
    new Walk({ node, deep: true }, sink).step(() => false);
    while (blocks.searchNext());
  };
  const searchAll = (): boolean => {
    isWhole = true;
    const isAll = blocks.searchAll();
    while (blocks.searchNext());
    return isAll;
  };
  const texts = (): string[] => blocks.inOrder().map(({ text }) => text);
  return { page, asked, blocks, read, searchAll, texts };
}

const BODY = '<p>the plan</p><p>nothing</p><p>Rubio</p>';

describe('the blocks of a page', () => {
  it('are looked at by the gate once and by the whole lexicon once on a page that passes', () => {
    const { asked, read, searchAll, texts } = opened(BODY);
    read();
    expect(texts()).toEqual(['the plan']);
    expect(asked.found).toEqual([]);
    expect(searchAll()).toBe(true);
    expect(texts()).toEqual(['the plan', 'Rubio']);
    expect(asked.weighed.sort()).toEqual(['Rubio', 'nothing', 'the plan']);
    expect(asked.found.sort()).toEqual(['Rubio', 'nothing', 'the plan']);
  });

  it('are forgotten on a page that is not about the plan, and then have to be read again', () => {
    const { asked, blocks, read, searchAll, texts } = opened(BODY);
    read();
    blocks.forget();
    expect(searchAll()).toBe(false);
    expect(texts()).toEqual(['the plan']);
    read();
    expect(texts()).toEqual(['the plan', 'Rubio']);
    // What the gate found something in was kept, and is not weighed anew.
    expect(asked.weighed.filter((text) => text === 'the plan')).toHaveLength(1);
  });

  it('are not searched again while they stay what they were', () => {
    const { asked, page, read, searchAll, texts } = opened(BODY);
    read();
    searchAll();
    const before = asked.found.length;
    read(page.querySelector('p') as Node);
    expect(asked.found).toHaveLength(before);
    expect(texts()).toEqual(['the plan', 'Rubio']);
  });

  it('are let go of when they left the page between gate and lexicon', () => {
    const { page, read, searchAll, texts } = opened(BODY);
    read();
    page.querySelectorAll('p')[2]?.remove();
    searchAll();
    expect(texts()).toEqual(['the plan']);
  });

  it('are let go of when they were hidden between gate and lexicon', () => {
    const { page, read, searchAll, texts } = opened(BODY);
    read();
    page.querySelectorAll('p')[2]?.setAttribute('hidden', '');
    searchAll();
    expect(texts()).toEqual(['the plan']);
  });

  it('take the place of those that were there before in a container that is read anew', () => {
    const { page, read, searchAll, texts } = opened(BODY);
    read();
    const last = page.querySelectorAll('p')[2] as Element;
    last.textContent = 'nobody';
    read(last);
    searchAll();
    expect(texts()).toEqual(['the plan']);
    last.textContent = 'Rubio again';
    read(last);
    expect(texts()).toEqual(['the plan', 'Rubio again']);
  });
});
