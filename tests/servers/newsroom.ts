import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One thing that a newsroom publishes. */
export interface Story {
  path: string;
  title: string;
  text: string;
  /** Minutes before now at which it says that it was published. */
  ago: number;
}

/** Newsrooms of this machine, each with a feed at its own path. */
export interface Newsroom {
  /** The address of a desk's feed. */
  feedOf(desk: string): string;
  /** What a desk's feed holds from now on; a text is sent as it is, and null takes the feed down. */
  publish(desk: string, what: readonly Story[] | string | null): void;
  /** Status of each answer so far, by desk, and what the reader asked with. */
  seen: { desk: string; status: number; cookie: string | undefined; referrer: string | undefined }[];
  close(): void;
}

/** Opens newsrooms on loopback: feeds with an ETag, which answer "nothing new" to who has them. */
export async function openNewsroom(): Promise<Newsroom> {
  const feeds = new Map<string, { body: string; etag: string }>();
  const seen: Newsroom['seen'] = [];
  const server = createServer(({ url, headers }, response) => {
    const desk = (url ?? '').slice(1);
    const feed = feeds.get(desk);
    const status = feed ? (headers['if-none-match'] === feed.etag ? 304 : 200) : 404;
    seen.push({ desk, status, cookie: headers.cookie, referrer: headers.referer });
    const head = { 'content-type': 'application/rss+xml; charset=utf-8', etag: feed?.etag ?? '""' };
    response.writeHead(status, head).end(status === 200 ? feed?.body : undefined);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  let edition = 0;
  return {
    feedOf: (desk) => root + desk,
    publish: (desk, what) => {
      edition += 1;
      if (what === null) feeds.delete(desk);
      else feeds.set(desk, { body: typeof what === 'string' ? what : rssOf(what), etag: `"${edition}"` });
    },
    seen,
    close: () => server.close(),
  };
}

const rssOf = (stories: readonly Story[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${stories.map(itemOf).join('')}</channel></rss>`;

const itemOf = ({ path, title, text, ago }: Story): string =>
  `<item><title>${title}</title><link>https://news.example/${path}</link><description>${text}</description>
  <pubDate>${new Date(Date.now() - ago * 60_000).toUTCString()}</pubDate></item>`;
