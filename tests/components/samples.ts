import type {
  Briefing,
  ClaimLine,
  HolderLine,
  PositionLine,
  QuestionLine,
  SpeakerLine,
} from '../../lib/domain/briefing.ts';

const speaker = (
  id: string,
  name: string,
  side: SpeakerLine['side'],
  kind: 'person' | 'group' = 'person',
) => ({
  id,
  name,
  side,
  kind,
});

export const LEAVITT = speaker('leavitt', 'Karoline Leavitt', 'united-states');
export const OFFICIALS = speaker('us-officials', 'Senior US officials', 'united-states', 'group');
export const RUBIO = speaker('rubio', 'Marco Rubio', 'united-states');
export const SENATORS = speaker('senators', 'Three US senators', 'united-states', 'group');
export const UMEROV = speaker('umerov', 'Rustem Umerov', 'ukraine');
export const ZELENSKY = speaker('zelensky', 'Volodymyr Zelensky', 'ukraine');
export const PESKOV = speaker('peskov', 'Dmitry Peskov', 'russia');
export const ZAKHAROVA = speaker('zakharova', 'Maria Zakharova', 'russia');
export const PUTIN = speaker('putin', 'Vladimir Putin', 'russia');
export const MERZ = speaker('merz', 'Friedrich Merz', 'europe');
export const ERDOGAN = speaker('erdogan', 'Recep Tayyip Erdoğan', 'other');

/** A holder since a day, without history. */
export function holder(who: SpeakerLine, date: string, more: Partial<HolderLine> = {}): HolderLine {
  return {
    speaker: who,
    claim: `${who.id}-${date}`,
    date,
    act: 'asserts',
    formerly: [],
    sameDay: [],
    ...more,
  };
}

/** A position with its holders on so many sources and origins. */
export function position(
  label: string,
  holders: HolderLine[],
  sources: number,
  origins: number,
): PositionLine {
  return { id: label.slice(0, 12), label, holders, voices: { sources, origins } };
}

/** A claim by one source that relays nobody. */
export function claim(
  who: SpeakerLine,
  date: string,
  act: ClaimLine['act'],
  content: string,
  more: Partial<ClaimLine> = {},
): ClaimLine {
  return {
    id: `${who.id}-${date}-${act}`,
    date,
    speaker: who,
    attribution: 'named',
    act,
    content,
    voices: { sources: 1, origins: 1 },
    reports: [
      {
        source: 'tass',
        sourceName: 'TASS',
        originName: null,
        url: 'https://tass.com/politics/1',
        published: date,
        quote: null,
      },
    ],
    answeredBy: [],
    answers: [],
    ...more,
  };
}

export const CONSULTED: QuestionLine = {
  id: 'consulted',
  text: 'Was Ukraine consulted on the plan?',
  standing: 'contested',
  newest: '2025-11-20',
  positions: [
    position(
      'Yes: its envoy saw it and accepted most of it',
      [holder(LEAVITT, '2025-11-20'), holder(OFFICIALS, '2025-11-19')],
      11,
      2,
    ),
    position(
      'No: told the outlines only, asked for nothing',
      [holder(UMEROV, '2025-11-20'), holder(MERZ, '2025-11-20')],
      14,
      4,
    ),
  ],
};

export const RECEIVED: QuestionLine = {
  id: 'received',
  text: 'Has Moscow received the plan?',
  standing: 'one-sided',
  newest: '2025-11-21',
  positions: [
    position(
      'Yes: it has the text',
      [
        holder(PUTIN, '2025-11-21'),
        holder(ZAKHAROVA, '2025-11-21', {
          formerly: [{ position: 'no', label: 'Nothing was received officially', date: '2025-11-20' }],
        }),
      ],
      6,
      3,
    ),
  ],
};

export const WROTE: QuestionLine = {
  id: 'wrote',
  text: 'Who wrote it?',
  standing: 'contested',
  newest: '2025-11-23',
  positions: [
    position(
      'The United States, with input from both sides',
      [
        holder(RUBIO, '2025-11-23', {
          formerly: [{ position: 'russia', label: 'It is a Russian wish list', date: '2025-11-22' }],
          sameDay: [{ position: 'both', label: 'Russia and the United States together' }],
        }),
      ],
      9,
      1,
    ),
    position('It is a list of Russia’s wishes', [holder(SENATORS, '2025-11-22')], 6, 1),
  ],
};

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
  counts: { claims: 12, hidden: 2, since: 4 },
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
  counts: { claims: 0, hidden: 0, since: 0 },
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
  counts: { claims: 214, hidden: 31, since: 0 },
};
