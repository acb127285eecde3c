import type { LiveState, LiveStory } from '../../lib/domain/live.ts';

/** Stories of live sources: one told by two, one relayed, one taken back that links nowhere. */
export const STORIES: LiveStory[] = [
  {
    title: 'Envoys to meet in Geneva on Friday',
    url: 'https://a.example/geneva',
    sourceName: 'Kyiv Independent',
    published: Date.UTC(2025, 10, 22, 9, 30),
    seen: Date.UTC(2025, 10, 22, 10),
    originName: 'Axios',
    gone: false,
    review: null,
    said: [
      {
        speaker: 'officials',
        name: 'Senior officials',
        kind: 'group',
        act: 'denies',
        content: 'that <b>Friday</b> is too soon',
      },
    ],
    others: [{ sourceName: 'TASS', url: 'https://b.example/geneva' }],
  },
  {
    title: '<b>Grain</b> ship leaves Odesa',
    url: 'http://c.example/ship',
    sourceName: 'RT',
    published: null,
    seen: Date.UTC(2025, 10, 21, 10),
    originName: null,
    gone: true,
    review: null,
    said: [],
    others: [],
  },
];

/** How sources were last read: well, and not at all. */
export const LIVE_STATES: LiveState[] = [
  {
    source: 'kyiv-independent',
    nextCheck: 0,
    lastSuccess: Date.UTC(2025, 10, 22, 9),
    fault: null,
    cut: 'ill-formed',
    failures: 0,
    notBefore: null,
    validators: { etag: null, modified: null },
    lastWhole: null,
  },
  {
    source: 'tass',
    nextCheck: 0,
    lastSuccess: Date.UTC(2025, 10, 21, 9),
    fault: 'page',
    cut: null,
    failures: 2,
    notBefore: null,
    validators: { etag: null, modified: null },
    lastWhole: null,
  },
];
