import { describe, expect, it } from 'vitest';
import type { RequestLine } from '../../lib/domain/feed.ts';
import type { LiveItem, LiveState } from '../../lib/domain/live.ts';
import type { LivePorts } from '../../lib/refresh/poll-live.ts';
import { pollLive } from '../../lib/refresh/poll-live.ts';
import { source } from '../record/fixture.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2025, 10, 22);

const ON = source('on', { feed: 'https://on.example/rss', domains: ['on.example'] });
const OTHER = source('other', { feed: 'https://other.example/rss', domains: ['other.example'] });

const rss = (...titles: string[]): string =>
  `<rss><channel><title>n</title>${titles
    .map(
      (title, n) =>
        `<item><title>${title}</title><link>https://on.example/${title.split(' ')[0] ?? ''}</link><pubDate>${new Date(START - n * HOUR).toUTCString()}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

/** A newsroom and a reader's machine, whose clock the test moves. */
function world(answer: (url: string, init: RequestInit) => Response | Promise<Response>) {
  const states = new Map<string, LiveState>();
  const items = new Map<string, LiveItem[]>();
  const log: (RequestLine & { ended?: string })[] = [];
  const sent: { url: string; headers: Headers; init: RequestInit }[] = [];
  const clock = { now: START };
  const ports: LivePorts = {
    now: () => clock.now,
    random: () => 0.5,
    allows: (url) => url.startsWith('https://'),
    fetch: async (url, init) => {
      sent.push({ url, headers: new Headers(init.headers), init });
      return answer(url, init);
    },
    asked: async (line) => {
      const at = log.push({ ...line }) - 1;
      return async (end) => Object.assign(log[at] ?? {}, end, { ended: end.outcome });
    },
    states: async () => [...states.values()],
    itemsOf: async (id) => items.get(id) ?? [],
    keep: async (state, all) => {
      states.set(state.source, state);
      if (all) items.set(state.source, all);
    },
    keepOnly: async (ids) => {
      for (const map of [states, items]) for (const id of map.keys()) if (!ids.includes(id)) map.delete(id);
    },
    take: (entries, id, now) =>
      entries.map((entry) => ({
        ...entry,
        id: `${id} ${entry.key}`,
        source: id,
        seen: now,
        gone: null,
        origin: null,
        about: [],
      })),
  };
  const titles = (id = 'on'): string[] => (items.get(id) ?? []).map(({ title }) => title);
  return { ports, states, items, log, sent, clock, titles, state: (id = 'on') => states.get(id) };
}

const xml = (body: string, headers: Record<string, string> = {}): Response =>
  new Response(body, { headers: { 'content-type': 'application/rss+xml', ...headers } });

describe('live sources', () => {
  it('are asked about once an hour, only those that are on, with nothing of the reader, and it stands in the log', async () => {
    const at = world(() => xml(rss('a one')));
    await pollLive([ON], at.ports);
    await pollLive([ON], at.ports);
    expect(at.sent).toHaveLength(1);
    expect(at.sent[0]?.init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    expect(at.state()?.nextCheck).toBe(START + HOUR);
    expect(at.log).toMatchObject([
      { url: ON.feed, why: 'check', outcome: 'answered', status: 200, bytes: rss('a one').length },
    ]);
    at.clock.now += HOUR;
    await pollLive([ON], at.ports);
    expect(at.sent).toHaveLength(2);
    await pollLive([ON, OTHER], at.ports, true);
    expect(at.sent.map(({ url }) => url)).toEqual([ON.feed, ON.feed, ON.feed, OTHER.feed]);
  });

  it('take corrections, keep what fell off the end, and mark what was taken back', async () => {
    let body = rss('a one', 'b two', 'c three');
    const at = world(() => xml(body));
    await pollLive([ON], at.ports);
    at.clock.now += HOUR;
    body = rss('a one, corrected', 'd zero', 'c three');
    await pollLive([ON], at.ports, true);
    const items = at.items.get('on') ?? [];
    expect(items.find(({ key }) => key.endsWith('/a'))).toMatchObject({
      title: 'a one, corrected',
      seen: START,
      gone: null,
    });
    expect(items.find(({ key }) => key.endsWith('/b'))?.gone).toBe(at.clock.now);
    body = rss('a one, corrected');
    await pollLive([ON], at.ports, true);
    expect(at.items.get('on')?.find(({ key }) => key.endsWith('/c'))?.gone).toBeNull();
  });

  it('keep 200 items for 60 days (H17)', async () => {
    let n = 0;
    const at = world(() => xml(rss(...Array.from({ length: 150 }, () => `${String((n += 1))} changing`))));
    for (let poll = 0; poll < 4; poll += 1) await pollLive([ON], at.ports, true);
    expect(at.titles()).toHaveLength(200);
    at.clock.now += 61 * 24 * HOUR;
    const before = at.titles();
    await pollLive([ON], at.ports, true);
    expect(at.titles().filter((title) => before.includes(title))).toEqual([]);
  });

  it('are forgotten when switched off', async () => {
    const at = world(() => xml(rss('a one')));
    await pollLive([ON], at.ports);
    await pollLive([], at.ports);
    expect([at.states.size, at.items.size, at.sent.length]).toEqual([0, 0, 1]);
  });

  it.each([
    ['H8', () => xml('<!DOCTYPE rss [<!ENTITY a "ha">]><rss/>'), 'entities'],
    [
      'H18',
      () => new Response('<!doctype html><html></html>', { headers: { 'content-type': 'text/html' } }),
      'page',
    ],
    [
      'H13',
      () =>
        new Response(
          new ReadableStream({
            pull: (to) => {
              to.enqueue(new Uint8Array(1_000_000));
            },
          }),
        ),
      'too-long',
    ],
    ['F18', () => new Response('no', { status: 500 }), 'refused'],
    ['F11', () => Promise.reject(new TypeError('Failed to fetch')), 'no-answer'],
    ['F13', () => xml(''), 'ill-formed'],
    ['F15', () => new Response(null, { status: 304 }), 'refused'],
    ['H18', () => moved('https://elsewhere.example/rss'), 'moved'],
    ['H18', () => moved('http://on.example/rss'), 'moved'],
  ] as [string, () => Response | Promise<Response>, string][])(
    '%s: keep their items, back off, and hinder no other: %#',
    async (_, broken, fault) => {
      let isBroken = false;
      const at = world((url) => (isBroken && url === ON.feed ? broken() : xml(rss('a one'))));
      await pollLive([ON, OTHER], at.ports);
      at.clock.now += HOUR;
      isBroken = true;
      at.states.set('on', { ...(at.state() as LiveState), lastWhole: null });
      await pollLive([ON, OTHER], at.ports);
      expect(at.state()).toMatchObject({ fault, failures: 1, nextCheck: at.clock.now + (HOUR / 2) * 0.75 });
      expect(at.titles()).toEqual(['a one']);
      expect(at.state('other')).toMatchObject({ fault: null, lastSuccess: at.clock.now });
      at.clock.now += HOUR;
      await pollLive([ON], at.ports);
      expect(at.state()?.failures).toBe(2);
      isBroken = false;
      at.clock.now += 12 * HOUR;
      await pollLive([ON], at.ports);
      expect(at.state()).toMatchObject({ fault: null, failures: 0 });
    },
  );

  it('F17: stay away as long as a server asks, a day at most', async () => {
    const at = world(() => new Response('', { status: 503, headers: { 'retry-after': '999999' } }));
    await pollLive([ON], at.ports);
    expect(at.state()?.nextCheck).toBe(START + 24 * HOUR);
  });

  it('F16 and H45: ask with short validators only, and for all of it once a week', async () => {
    let etag = 'W/"1"';
    const at = world((_, init) =>
      new Headers(init.headers).has('if-none-match')
        ? new Response(null, { status: 304 })
        : xml(rss('a one'), { etag }),
    );
    await pollLive([ON], at.ports);
    await pollLive([ON], at.ports, true);
    expect(at.sent[1]?.headers.get('if-none-match')).toBe(etag);
    expect([at.titles(), at.state()?.fault]).toEqual([['a one'], null]);
    at.clock.now += 8 * 24 * HOUR;
    etag = 'x'.repeat(257);
    await pollLive([ON], at.ports);
    expect(at.sent[2]?.headers.has('if-none-match')).toBe(false);
    expect(at.state()?.validators.etag).toBeNull();
  });

  it('H27: are not asked where no feed may lie', async () => {
    const at = world(() => xml(rss('a one')));
    await pollLive([{ ...ON, feed: 'http://127.0.0.1:631/' }], at.ports);
    expect([at.sent.length, at.state()?.fault]).toEqual([0, 'refused']);
  });
});

function moved(to: string): Response {
  return Object.defineProperty(xml(rss('x evil')), 'url', { value: to });
}
