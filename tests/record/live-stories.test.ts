import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LiveItem } from '../../lib/domain/live.ts';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { groupItems, liveStories } from '../../lib/record/live-stories.ts';
import { source } from './fixture.ts';

const WIRE =
  'Kyiv and Moscow will send their envoys to Geneva on Friday, a senior official said late on Tuesday.';

const item = (
  id: string,
  from: string,
  at: number,
  title: string,
  text = '',
  more: Partial<LiveItem> = {},
): LiveItem => ({
  id,
  key: id,
  source: from,
  seen: at,
  published: at,
  title,
  text,
  url: `https://${from}.example/${id}`,
  credit: '',
  gone: null,
  origin: null,
  about: [],
  ...more,
});

const SOURCES = ['a', 'b', 'c'].map((id) => source(id, { name: id.toUpperCase() }));
const COPIES = [
  item('1', 'a', 30, 'Envoys to meet in Geneva', WIRE, { origin: 'c' }),
  item('2', 'b', 20, 'Geneva talks set for Friday', `${WIRE} The mayor was pleased.`),
  item('3', 'b', 40, 'Grain ship leaves Odesa', 'A ship with grain left the port of Odesa on Monday.'),
];

describe('live stories', () => {
  it('are one where the wording is shared, under the source that had it first, newest story first', () => {
    expect(liveStories(COPIES, SOURCES, TRUST_ALL)).toMatchObject([
      { title: 'Grain ship leaves Odesa', others: [] },
      {
        title: 'Geneva talks set for Friday',
        sourceName: 'B',
        originName: 'C',
        others: [{ sourceName: 'A' }],
      },
    ]);
  });

  it('leave out what rests on a source that the reader does not trust', () => {
    const trust = { ...TRUST_ALL, exceptions: { c: false } };
    expect(liveStories(COPIES, SOURCES, trust).map(({ title, others }) => [title, others.length])).toEqual([
      ['Grain ship leaves Odesa', 0],
      ['Geneva talks set for Friday', 0],
    ]);
    expect(liveStories([item('9', 'unknown', 1, 'x')], SOURCES, TRUST_ALL)).toEqual([]);
  });

  it('are the same whatever order the items come in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(COPIES, { minLength: 3 }), (items) => {
        expect(liveStories(items, SOURCES, TRUST_ALL)).toEqual(liveStories(COPIES, SOURCES, TRUST_ALL));
      }),
    );
  });

  it('are never one for a newsroom’s standing phrase', () => {
    const phrase = 'sign up for our newsletter to get the news every morning';
    const items = Array.from({ length: 100 }, (_, n) =>
      item(String(n), 'a', n, `story ${String(n)} of ${String(n * 7)}`, phrase),
    );
    expect(groupItems(items)).toHaveLength(100);
  });
});
