import type { QuestionLine } from '../../lib/domain/briefing.ts';
import {
  FAMILIAR,
  LEAVITT,
  MERZ,
  OFFICIALS,
  PUTIN,
  RUBIO,
  SENATORS,
  UMEROV,
  ZAKHAROVA,
  holder,
  position,
} from './speaker-samples.ts';

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
    position(
      'It is a list of Russia’s wishes',
      [holder(SENATORS, '2025-11-22'), holder(FAMILIAR, '2025-11-22')],
      6,
      1,
    ),
  ],
};
