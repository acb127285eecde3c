import { expect, it } from 'vitest';
import type { RequestEnd, RequestLine } from '../../lib/domain/feed.ts';
import { openFetchFile } from '../../lib/refresh/fetch-file.ts';
import { requestFile } from '../../lib/refresh/request-file.ts';

const AT = Date.parse('2026-11-25T12:00:00Z');
const WHERE = 'https://a.example/metadata/timestamp.json';

/** The lines that a request leaves, with those that stood there when the server was asked. */
async function linesOf(answer: () => Response | Promise<Response>, cap = 50): Promise<RequestLine[][]> {
  const lines: RequestLine[] = [];
  const before: RequestLine[] = [];
  const fetchFile = openFetchFile({
    allows: () => true,
    now: () => AT,
    startTimer: () => () => undefined,
    fetch: async () => {
      before.push(...lines);
      return answer();
    },
    asked: (line) => {
      const at = lines.push(line) - 1;
      const end = (end: RequestEnd): Promise<unknown> => Promise.resolve((lines[at] = { ...line, ...end }));
      return Promise.resolve(end);
    },
  });
  await fetchFile(WHERE, { cap, why: 'check' });
  return [before, lines];
}

const LINE = { at: AT, url: WHERE, why: 'check' } as const;

it('stands there before the server is asked, and says then how many bytes came and how it ended', async () => {
  expect(await linesOf(() => new Response('twelve bytes'))).toEqual([
    [{ ...LINE, outcome: 'under-way', bytes: 0, status: 0 }],
    [{ ...LINE, outcome: 'answered', bytes: 12, status: 200 }],
  ]);
});

it.each([
  ['that there is no such file', () => new Response('', { status: 404 }), 'answered', 404, 0],
  ['that the server is busy', () => new Response('wait', { status: 503 }), 'answered', 503, 0],
  ['no answer', () => Promise.reject(new TypeError('down')), 'no-answer', 0, 0],
  ['an answer longer than it may be', () => new Response(new Uint8Array(100)), 'cut-off', 200, 100],
  [
    'an answer that breaks off',
    () => new Response(new ReadableStream({ pull: (c) => c.error(new Error('cut')) })),
    'cut-off',
    200,
    0,
  ],
] as const)('tells of %s', async (_, answer, outcome, status, bytes) => {
  expect((await linesOf(answer))[1]).toEqual([{ ...LINE, outcome, status, bytes }]);
});

it('is written to a file as text or JSON, with nothing but its columns', () => {
  const line: RequestLine = { ...LINE, outcome: 'no-answer', status: 0, bytes: 0 };
  expect(requestFile([line], 'text')).toBe(`2026-11-25T12:00:00.000Z\t${WHERE}\t0 B\tcheck\tno-answer\t-\n`);
  const row = { n: 4, page: 'https://read.example/', ...line };
  expect(JSON.parse(requestFile([row], 'json'))).toEqual({
    format: 'says-who/requests',
    requests: [{ ...line, at: '2026-11-25T12:00:00.000Z' }],
  });
  expect(requestFile([], 'text')).toBe('');
});
