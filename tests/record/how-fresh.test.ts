import { expect, test } from 'vitest';
import { howFresh } from '../../lib/record/how-fresh.ts';

const at = (moment: string): number => Date.parse(moment);
const BUNDLED = { compiled: '2026-11-24', checked: null };
const FED = { compiled: '2026-11-20', checked: at('2026-11-24T12:00:00Z') };

test.each([
  ['2026-11-24T12:00:00Z', false],
  ['2026-11-27T23:59:59Z', false],
  ['2026-11-28T00:00:00Z', false],
  ['2026-11-28T00:00:01Z', true],
  ['2027-01-01T00:00:00Z', true],
  ['2020-01-01T00:00:00Z', false],
])('a record compiled on 24 November that came with the extension is old at %s: %s', (now, stale) => {
  expect(howFresh([BUNDLED], at(now))).toEqual({ minutes: null, compiled: '2026-11-24', stale });
});

test.each([
  ['2026-11-24T14:00:00Z', 120, false],
  ['2026-11-27T12:00:00Z', 4320, false],
  ['2026-11-27T12:01:00Z', 4321, true],
  ['2026-11-24T11:00:00Z', 0, false],
])(
  'a feed’s record last checked at noon is, at %s, %i minutes old whatever its day: %s',
  (now, minutes, stale) => {
    expect(howFresh([FED], at(now))).toEqual({ minutes, compiled: '2026-11-20', stale });
  },
);

test('several are as fresh as the stalest, in whatever order', () => {
  const fresh = { compiled: '2026-11-27', checked: at('2026-11-28T11:00:00Z') };
  const now = at('2026-11-28T12:00:00Z');
  expect(howFresh([fresh, FED], now)).toMatchObject({ compiled: '2026-11-20', stale: true });
  expect(howFresh([FED, fresh], now)).toEqual(howFresh([fresh, FED], now));
  expect(howFresh([fresh, BUNDLED], now)).toMatchObject({
    compiled: '2026-11-24',
    minutes: null,
    stale: true,
  });
  expect(howFresh([], now)).toBeNull();
});
