import type { Found } from '../../lib/domain/found.ts';
import { OFFICIALS, PUTIN } from './speaker-samples.ts';

export const FOUND: Found = {
  records: [
    {
      kind: 'entity',
      id: 'putin',
      name: 'Vladimir Putin',
      entityKind: 'person',
      gist: 'President of Russia.',
    },
    { kind: 'question', id: 'received', text: 'Has Moscow received the plan?' },
    {
      kind: 'claim',
      id: 'putin-has-text',
      date: '2025-11-21',
      speaker: PUTIN,
      act: 'confirms',
      content: 'that Russia has the text',
    },
    {
      kind: 'claim',
      id: 'officials-say',
      date: '2025-11-19',
      speaker: OFFICIALS,
      act: 'announces',
      content: 'talks with Putin’s envoy',
    },
  ],
  more: 3,
  hidden: 1,
};
