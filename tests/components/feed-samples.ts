import type { RequestLine, StoredFeed } from '../../lib/domain/feed.ts';
import type { AddState } from '../../lib/domain/feed-view.ts';

export const NOW = Date.parse('2026-11-25T12:00:00Z');
const HOUR = 3_600_000;

export const PRINT = 'a1b2c3d4'.repeat(8);

export const FEED: StoredFeed = {
  id: PRINT,
  base: 'https://feeds.example.org/peace-plan/',
  dossier: 'peace-plan',
  added: NOW - 90 * HOUR,
  nextCheck: NOW + 4 * HOUR,
  lastSuccess: NOW - 2 * HOUR,
  lastFault: null,
  latest: NOW,
  failures: 0,
  notBefore: null,
  mirrors: [],
  shunned: {},
  shown: {
    v: 12,
    root: '',
    gen: 3,
    since: NOW - 26 * HOUR,
    card: {
      id: 'peace-plan',
      title: 'The US-drafted peace plan for Ukraine',
      languages: ['en'],
      license: 'CC-BY-4.0',
      compiled: '2026-11-24',
    },
  },
};

/** Added, and never brought anything. */
export const BROKEN: StoredFeed = {
  ...FEED,
  id: '0'.repeat(64),
  base: 'https://other.example/',
  nextCheck: NOW - HOUR,
  lastSuccess: null,
  lastFault: { kind: 'unsigned', file: 'timestamp', rule: '5.x.3', at: NOW - HOUR },
  failures: 3,
  shown: null,
};

const line = (minutes: number, file: string, end: Partial<RequestLine>): RequestLine => ({
  at: NOW - minutes * 60_000,
  url: FEED.base + file,
  why: 'check',
  outcome: 'answered',
  bytes: 474,
  status: 200,
  ...end,
});

export const REQUESTS: RequestLine[] = [
  line(1, 'metadata/timestamp.json', { outcome: 'under-way', bytes: 0, status: 0 }),
  line(120, 'metadata/timestamp.json', {}),
  line(121, 'metadata/2.root.json', { bytes: 0, status: 404 }),
  line(480, `t/full/${'5e'.repeat(32)}.12.cz`, { outcome: 'cut-off', bytes: 40_960 }),
  line(481, 'metadata/1.root.json', { why: 'add', outcome: 'no-answer', bytes: 0, status: 0 }),
];

export const ASKING: AddState = {
  step: 'asking',
  found: { link: 'https://other.example/', host: 'other.example', fingerprint: PRINT, named: false },
};
