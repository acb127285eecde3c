import type { PageStatements } from '../../lib/domain/page-statements.ts';
import type { ReviewedClaim } from '../../lib/domain/live.ts';
import { PUTIN } from './speaker-samples.ts';

/** What an article says, with a claim of the record that one statement repeats. */
export const SAID: PageStatements & { reviews: ReviewedClaim[] } = {
  reviews: [
    {
      claim: 'The plan <i>was</i> signed',
      by: 'Fact House',
      rating: 'Not so',
      isElsewhere: true,
      url: 'https://fact.example/1',
    },
  ],
  language: 'en',
  isCut: false,
  speakers: [
    {
      speaker: PUTIN,
      words: 'the Russian president',
      statements: [
        {
          act: 'asserts',
          content: 'that nothing has been received',
          match: {
            claim: 'putin-nothing-received',
            otherwise: { claim: 'putin-has-text', label: 'Yes, Moscow has the text', date: '2025-11-21' },
          },
        },
        { act: 'demands', content: '“all of Donbas”', match: null },
      ],
    },
    {
      speaker: null,
      words: 'a <b>mayor</b> nearby',
      statements: [{ act: 'warns', content: '<img src=x onerror=alert(1)> winter is near', match: null }],
    },
  ],
};
