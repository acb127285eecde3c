import { expect, test } from 'vitest';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { switchNamedOnly, switchSources } from '../../lib/record/change-trust.ts';
import { isTrusted, wantsNames } from '../../lib/record/is-trusted.ts';
import { SOURCES } from '../components/source-samples.ts';

const STATE = SOURCES.filter(({ stateControlled }) => stateControlled);
const NO_STATE = { ...TRUST_ALL, preset: 'no-state-media' as const };

test('switching a source against the preset makes an exception, switching it back leaves none', () => {
  const off = switchSources(TRUST_ALL, STATE, false);
  expect(off.exceptions).toEqual({ tass: false });
  expect(switchSources(off, STATE, true)).toEqual(TRUST_ALL);
  expect(switchSources(NO_STATE, STATE, false)).toEqual(NO_STATE);
});

test.each([true, false])('a whole group is trusted or not, whatever each was before: %s', (on) => {
  const mixed = { ...NO_STATE, exceptions: { reuters: false, tass: true } };
  const switched = switchSources(mixed, SOURCES, on);
  expect(SOURCES.map((source) => isTrusted(source, switched))).toEqual(SOURCES.map(() => on));
});

test.each(['all', 'named-only', 'wires-and-public'] as const)(
  'the switch for unnamed speakers always does what it says: from %s',
  (preset) => {
    for (const namedOnly of [true, false]) {
      const trust = { ...TRUST_ALL, preset, namedOnly };
      expect(wantsNames(switchNamedOnly(trust, true))).toBe(true);
      const off = switchNamedOnly(trust, false);
      expect(wantsNames(off)).toBe(false);
      for (const source of SOURCES) expect(isTrusted(source, off)).toBe(isTrusted(source, trust));
    }
  },
);
