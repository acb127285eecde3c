import { describe, expect, it } from 'vitest';
import type { Claim } from '../../lib/domain/claim.ts';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { openRows } from '../../lib/record/open-rows.ts';
import { standQuestion } from '../../lib/record/stand-question.ts';
import { claim, ENTITIES, QUESTION, report, source } from './fixture.ts';

const SOURCES = ['a', 'b', 'c'].map((id) => source(id));

const stand = (claims: Claim[], asOf = '2025-12-31', trust = TRUST_ALL) =>
  standQuestion(
    QUESTION,
    openRows({ entities: ENTITIES, questions: [QUESTION], claims, sources: SOURCES }, trust),
    asOf,
  );

const no = (id: string, more: Partial<Claim> = {}) => claim(id, { position: 'no', speaker: 'rus', ...more });

describe('the standing of a question', () => {
  it.each([
    ['silent', []],
    ['one-sided', [claim('1'), claim('2', { speaker: 'bea' })]],
    ['agreed', [claim('1'), claim('2', { speaker: 'rus' })]],
    ['contested', [claim('1'), no('2')]],
    ['contested', [claim('1'), no('2', { speaker: 'bea' })]],
  ])('is %s', (standing, claims) => {
    expect(stand(claims).standing).toBe(standing);
  });

  it('takes a speaker’s newest position and keeps the older as history', () => {
    const { positions } = stand([claim('1', { date: '2025-11-19' }), claim('2', { position: 'no' })]);
    expect(positions.map(({ id }) => id)).toEqual(['no']);
    expect(positions[0]?.holders[0]?.formerly).toEqual([
      { position: 'yes', label: 'Yes', date: '2025-11-19' },
    ]);
  });

  it('says once for each former position when it was last taken', () => {
    const days = ['2025-11-17', '2025-11-18', '2025-11-19'];
    const before = days.map((date) => claim(date, { date }));
    const { positions } = stand([...before, claim('now', { position: 'no' })]);
    expect(positions[0]?.holders[0]?.formerly).toEqual([
      { position: 'yes', label: 'Yes', date: '2025-11-19' },
    ]);
  });

  it('takes the later report’s of two on one day and shows both', () => {
    const early = claim('z-early', { reports: [report('a', 'a', '2025-11-20')] });
    const late = claim('a-late', { position: 'no', reports: [report('b', 'b', '2025-11-21')] });
    for (const claims of [
      [early, late],
      [late, early],
    ]) {
      const { positions } = stand(claims);
      expect(positions.map(({ id }) => id)).toEqual(['no']);
      expect(positions[0]?.holders[0]?.sameDay).toEqual([{ position: 'yes', label: 'Yes' }]);
    }
  });

  it('counts all that its holders said for a position, not the newest words alone', () => {
    const early = claim('1', { date: '2025-11-19', reports: [report('a'), report('b')] });
    const { positions } = stand([early, claim('2', { reports: [report('c')] })]);
    expect(positions[0]?.voices).toEqual({ sources: 3, origins: 3 });
  });

  it('leaves a speaker who withdraws without a position', () => {
    const withdrawn = claim('2', { date: '2025-11-21', act: 'withdraws', position: null });
    expect(stand([claim('1'), withdrawn]).standing).toBe('silent');
  });

  it('makes history, not a dispute, of what a later claim of the same side supersedes', () => {
    const responses = [{ to: '1', how: 'supersedes' as const }];
    const later = claim('2', { speaker: 'bea', position: 'no', date: '2025-11-21', responses });
    expect(stand([claim('1'), later]).standing).toBe('one-sided');
    expect(stand([claim('1'), { ...later, speaker: 'rus' }]).standing).toBe('contested');
    expect(stand([claim('1'), later], '2025-11-20').positions[0]?.id).toBe('yes');
  });

  it('counts neither an untrusted source nor what relays an untrusted origin', () => {
    const relayed = no('2', { reports: [report('b', 'c')] });
    const without = (id: string) => ({ ...TRUST_ALL, exceptions: { [id]: false } });
    expect(stand([claim('1'), relayed]).standing).toBe('contested');
    expect(stand([claim('1'), relayed], '2025-12-31', without('b')).standing).toBe('one-sided');
    expect(stand([claim('1'), relayed], '2025-12-31', without('c')).standing).toBe('one-sided');
  });

  it('hides unnamed speakers from a reader who wants names', () => {
    const unnamed = no('2', { attribution: 'anonymous' });
    expect(stand([claim('1'), unnamed], '2025-12-31', { ...TRUST_ALL, namedOnly: true }).standing).toBe(
      'one-sided',
    );
  });

  it('does not know on a day what was published later', () => {
    const late = claim('1', { reports: [report('a', 'a', '2025-11-25')] });
    expect(stand([late], '2025-11-24').standing).toBe('silent');
    expect(stand([late], '2025-11-25').standing).toBe('one-sided');
  });
});
