import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Permalink } from '../../lib/domain/record-page.ts';
import { DETAILS, FILTERED_STANDINGS, OVERVIEWS } from '../../lib/domain/record-page.ts';
import { SIDES } from '../../lib/domain/side.ts';
import { HOME, movedTo, readPermalink, recordPath, writePermalink } from '../../lib/record/permalink.ts';

const day = fc.constantFrom('2025-11-20', '2024-02-29', '2026-01-01');
const or = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const text = fc.string({ unit: 'grapheme' });
const filters = {
  asOf: or(day),
  side: or(fc.constantFrom(...SIDES)),
  standing: or(fc.constantFrom(...FILTERED_STANDINGS)),
  text,
  source: or(text),
  month: or(fc.constantFrom('2025-11', '2026-02')),
  lane: or(fc.constantFrom(...SIDES)),
  at: or(day),
  part: fc.integer({ min: 1, max: 9999 }),
};
const overview = fc.record({ shows: fc.constantFrom(...OVERVIEWS), id: fc.constant(''), ...filters });
const detail = fc.record({
  shows: fc.constantFrom(...DETAILS),
  id: fc.string({ unit: 'grapheme', minLength: 1 }),
  ...filters,
});

describe('a permalink', () => {
  it('reads as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(overview, detail), (link: Permalink) => {
        expect(readPermalink(writePermalink(link))).toEqual(link);
      }),
    );
  });

  it('is short, and names what it shows', () => {
    expect(writePermalink(HOME)).toBe('#matrix');
    expect(readPermalink('#question/who-wrote-it')).toEqual({
      ...HOME,
      shows: 'question',
      id: 'who-wrote-it',
    });
    expect(readPermalink('#entity/steve-witkoff/as-of/2025-11-23').asOf).toBe('2025-11-23');
    expect(writePermalink({ ...HOME, shows: 'timeline', month: '2025-11', side: 'russia' })).toBe(
      '#timeline/side/russia/month/2025-11',
    );
  });

  it.each([
    '',
    '#',
    '#nothing',
    '#question',
    '#question/',
    '#%E0%A4%A',
    '#/////',
    '#claim//as-of/2025-11-20',
  ])('opens the matrix for %o', (hash) => {
    expect(readPermalink(hash)).toEqual(HOME);
  });

  it.each([
    '#matrix/as-of/2025-02-30',
    '#matrix/as-of/yesterday',
    '#matrix/side/mars',
    '#matrix/standing/silent',
    '#matrix/month/2025-13',
    '#matrix/part/0',
    '#matrix/part/1.5',
    '#matrix/part/x',
    '#matrix/as-of',
    '#matrix/unknown/thing',
  ])('leaves out what it does not understand in %o', (hash) => {
    expect(readPermalink(hash)).toEqual(HOME);
  });

  it('is what other pages of the extension lead to', () => {
    expect(recordPath({ shows: 'entity', id: 'steve-witkoff' })).toBe('/record.html#entity/steve-witkoff');
    fc.assert(
      fc.property(detail, (link: Permalink) => {
        const { hash, pathname } = new URL(recordPath(link), 'chrome-extension://id');
        expect([pathname, readPermalink(hash)]).toEqual(['/record.html', link]);
      }),
    );
  });

  it('takes the day along to another place, and nothing else', () => {
    const here: Permalink = { ...HOME, asOf: '2025-11-23', side: 'russia', text: 'army', part: 3 };
    expect(movedTo(here, { shows: 'question', id: 'q' })).toEqual({
      ...HOME,
      shows: 'question',
      id: 'q',
      asOf: '2025-11-23',
    });
    expect(movedTo(here, { shows: 'timeline', id: '', source: 'tass' })).toMatchObject({
      text: '',
      source: 'tass',
    });
    expect(movedTo(here, { standing: 'contested' })).toEqual({ ...here, standing: 'contested', part: 1 });
  });
});
