import type { Briefing } from '../../lib/domain/briefing.ts';
import { CONSULTED, RECEIVED, WROTE } from './question-samples.ts';
import {
  ERDOGAN,
  MERZ,
  OFFICIALS,
  PESKOV,
  RUBIO,
  SENATORS,
  ZAKHAROVA,
  ZELENSKY,
  claim,
} from './speaker-samples.ts';

const NBC = {
  source: 'bol-news',
  sourceName: 'BOL News',
  originName: 'NBC',
  url: 'https://www.bolnews.com/a',
  published: '2025-11-20',
  quote: 'traveled to Kyiv this week',
};

export const CONTESTED: Briefing = {
  entity: {
    id: 'driscoll',
    name: 'Dan Driscoll',
    kind: 'person',
    side: 'united-states',
    gist: 'US Army Secretary who took the plan to Kyiv.',
    roles: ['US Army Secretary'],
    standsFor: null,
  },
  asOf: '2025-11-20',
  questions: [CONSULTED],
  claims: [
    claim(PESKOV, '2025-11-20', 'denies', 'that talks with Driscoll are planned', {
      voices: { sources: 9, origins: 1 },
      reports: ['TASS', 'Interfax', 'RIA Novosti', 'Reuters'].map((sourceName) => ({
        source: sourceName,
        sourceName,
        originName: null,
        url: `https://example.org/${sourceName}`,
        published: '2025-11-20',
        quote: null,
      })),
      answeredBy: [{ claim: 'x', speaker: OFFICIALS, how: 'contradicts', date: '2025-11-20' }],
    }),
    claim(
      OFFICIALS,
      '2025-11-19',
      'announces',
      'his mission to Kyiv: strategy, technology, restarting talks',
      {
        attribution: 'anonymous',
        voices: { sources: 6, origins: 2 },
        reports: [NBC],
      },
    ),
  ],
  newer: [],
  counts: { claims: 12, hidden: 2, since: 4, questions: 2, contested: 1 },
};

export const EMPTY: Briefing = {
  entity: {
    ...CONTESTED.entity,
    id: 'anchorage',
    name: 'Anchorage',
    kind: 'place',
    side: 'other',
    gist: 'City in Alaska where Trump and Putin met in August 2025.',
    roles: [],
  },
  asOf: '2025-11-20',
  questions: [],
  claims: [],
  newer: [],
  counts: { claims: 0, hidden: 0, since: 0, questions: 0, contested: 0 },
};

export const LONG: Briefing = {
  entity: {
    ...CONTESTED.entity,
    id: 'plan-28',
    name: '28-point peace plan drafted by the United States in November 2025',
    kind: 'document',
    side: 'other',
    gist: 'US draft made public on 20 November 2025; later cut to 19, then 20 points.',
    roles: [],
  },
  asOf: '2026-01-14',
  questions: [WROTE, CONSULTED, RECEIVED],
  claims: [
    claim(
      ZELENSKY,
      '2026-01-12',
      'demands',
      'that guarantees be binding and voted on by the US Congress before any withdrawal is discussed',
      {
        voices: { sources: 23, origins: 5 },
        reports: [NBC],
        answeredBy: [
          { claim: 'a', speaker: PESKOV, how: 'denies', date: '2026-01-13' },
          { claim: 'b', speaker: ZAKHAROVA, how: 'denies', date: '2026-01-12' },
          { claim: 'c', speaker: RUBIO, how: 'denies-saying', date: '2026-01-12' },
          { claim: 'd', speaker: ZELENSKY, how: 'supersedes', date: '2026-01-14' },
          { claim: 'e', speaker: MERZ, how: 'supports', date: '2026-01-13' },
        ],
      },
    ),
    claim(ERDOGAN, '2025-12-30', 'proposes', 'to host the next round in Istanbul'),
    claim(SENATORS, '2025-11-22', 'asserts', 'that Rubio told them the draft was not America’s', {
      voices: { sources: 4, origins: 2 },
    }),
  ],
  newer: [],
  counts: { claims: 214, hidden: 31, since: 0, questions: 2, contested: 1 },
};
