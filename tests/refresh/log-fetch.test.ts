import { describe, expect, it } from 'vitest';
import type { RequestEnd, RequestLine } from '../../lib/domain/feed.ts';
import type { Fetch } from '../../lib/refresh/log-fetch.ts';
import { logFetch } from '../../lib/refresh/log-fetch.ts';
import { requestFile } from '../../lib/refresh/request-file.ts';

const AT = Date.parse('2026-11-25T12:00:00Z');
const URL_ = 'https://a.example/metadata/timestamp.json';

function logged(answer: Fetch): { lines: RequestLine[]; fetch: Fetch } {
  const lines: RequestLine[] = [];
  const log = {
    begin: (line: RequestLine) => Promise.resolve(lines.push(line) - 1),
    end: (key: number, end: RequestEnd) => {
      lines[key] = { ...(lines[key] as RequestLine), ...end };
      return Promise.resolve();
    },
  };
  return { lines, fetch: logFetch(answer, { log, why: 'check', now: () => AT }) };
}

const answers =
  (body: BodyInit | null, init?: ResponseInit): Fetch =>
  () =>
    Promise.resolve(new Response(body, init));

describe('a logged fetch', () => {
  it('leaves a line with when, where to, why, how many bytes and the status, and changes no answer', async () => {
    const { lines, fetch } = logged(answers('twelve bytes', { headers: { 'x-own': 'kept' } }));
    const response = await fetch(URL_);
    expect(response.headers.get('x-own')).toBe('kept');
    expect(await response.text()).toBe('twelve bytes');
    expect(lines).toEqual([{ at: AT, url: URL_, why: 'check', outcome: 'answered', status: 200, bytes: 12 }]);
  });

  it('has its line before the server is asked, so that a killed worker’s request stands there too', async () => {
    const seen: unknown[] = [];
    const { lines, fetch } = logged((url) => {
      seen.push(
        lines.map(({ outcome }) => outcome),
        url,
      );
      return Promise.reject(new TypeError('down'));
    });
    await expect(fetch(URL_)).rejects.toThrow('down');
    expect(seen).toEqual([['under-way'], URL_]);
    expect(lines).toMatchObject([{ outcome: 'no-answer', status: 0, bytes: 0 }]);
  });

  it('tells of an answer without a body, and of one that says no', async () => {
    const { lines, fetch } = logged(answers(null, { status: 404 }));
    expect((await fetch(URL_)).status).toBe(404);
    expect(lines).toMatchObject([{ outcome: 'answered', status: 404, bytes: 0 }]);
  });

  it('counts what was read of an answer that is given up or breaks off', async () => {
    const endless = logged(
      answers(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(100)) })),
    );
    const reader = (await endless.fetch(URL_)).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(endless.lines[0]?.outcome).toBe('cut-off');
    expect(endless.lines[0]?.bytes).toBeGreaterThanOrEqual(100);
    let parts = 0;
    const broken = logged(
      answers(
        new ReadableStream({
          pull: (controller) =>
            parts++ === 0 ? controller.enqueue(new Uint8Array(7)) : controller.error(new Error('cut')),
        }),
      ),
    );
    await expect((await broken.fetch(URL_)).text()).rejects.toThrow('cut');
    expect(broken.lines).toMatchObject([{ outcome: 'cut-off', bytes: 7 }]);
  });

  it('is written to a file as text or JSON, with nothing but its columns', () => {
    const line: RequestLine = {
      at: AT,
      url: URL_,
      why: 'add',
      outcome: 'no-answer',
      status: 0,
      bytes: 0,
    };
    expect(requestFile([line], 'text')).toBe(`2026-11-25T12:00:00.000Z\t${URL_}\t0 B\tadd\tno-answer\t-\n`);
    const row = { n: 4, page: 'https://read.example/', ...line };
    expect(JSON.parse(requestFile([row], 'json'))).toEqual({
      format: 'says-who/requests',
      requests: [{ ...line, at: '2026-11-25T12:00:00.000Z' }],
    });
    expect(requestFile([], 'text')).toBe('');
  });
});
