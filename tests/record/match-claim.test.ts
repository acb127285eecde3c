import { describe, expect, it } from 'vitest';
import type { Spoken } from '../../lib/record/match-claim.ts';
import { matchClaim } from '../../lib/record/match-claim.ts';
import { claim, report } from './fixture.ts';

const QUOTE = 'We have the text and it was not discussed with us in detail';
const CLAIMS = [
  claim('received', {
    content: 'that Russia has received nothing through official channels from Washington',
  }),
  claim('quoted', { reports: [{ ...report('a'), quote: QUOTE, words: 'speaker' }] }),
  claim('narrated', {
    reports: [
      { ...report('a'), quote: 'The minister left the hall before anyone could ask', words: 'source' },
    ],
  }),
  claim('others', { speaker: 'bea', content: 'that the army will be capped at 600,000 soldiers' }),
  claim('capped', { content: 'that the army will be capped at 600,000 soldiers' }),
];

const found = (content: string, more: Partial<Spoken> = {}): string | undefined =>
  matchClaim({ speaker: 'ann', act: 'asserts', content, day: '2025-11-21', ...more }, CLAIMS)?.id;

describe('a statement', () => {
  it.each([
    ['“Yes, we have the text and it was not discussed,” as he put it', 'quoted'],
    ['that Moscow, or Russia, has received nothing from Washington through official channels', 'received'],
    ['the army would be capped at 600,000 soldiers', 'capped'],
  ])('repeats a claim in the words quoted or in nearly the same: %s', (content, id) => {
    expect(found(content)).toBe(id);
  });

  it.each([
    ['that the army will not be capped at 600,000 soldiers', {}],
    ['that the army will be capped at 800,000 soldiers', {}],
    ['that the army will be capped', {}],
    ['the minister left the hall before anyone could ask a thing', {}],
    ['the army would be capped at 600,000 soldiers', { act: 'denies' }],
    ['the army would be capped at 600,000 soldiers', { speaker: 'cid' }],
    ['the army would be capped at 600,000 soldiers', { day: '2026-03-01' }],
    ['the army would be capped at 600,000 soldiers', { day: null }],
    ['the army would be capped at 600,000 soldiers', { day: '2025-11-19' }],
    ['we have the text and it was not discussed with us', { day: '2025-11-19' }],
    ['', {}],
  ] as [string, Partial<Spoken>][])(
    'repeats none where sense, figures, speaker or day differ: %s %j',
    (content, more) => {
      expect(found(content, more)).toBeUndefined();
    },
  );
});
