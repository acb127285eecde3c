import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRIVATE_ADDRESSES, PUBLIC_ADDRESSES } from '../domain/private-addresses.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import { fetchInBackground } from './in-background.ts';
import type { WatchingProxy } from './watching-proxy.ts';
import { OPEN_NAME, openWatchingProxy } from './watching-proxy.ts';

const OPEN = `https://${OPEN_NAME}/`;
const redirected = (url: string): string => `${OPEN}?to=${encodeURIComponent(url)}`;

describe.each(BROWSER_NAMES)('our own requests in %s', (name) => {
  let driven: Driven;
  let proxy: WatchingProxy;

  beforeAll(async () => {
    proxy = await openWatchingProxy();
    driven = await drive(name, { proxy: proxy.port });
  });
  afterAll(async () => {
    await driven.close();
    proxy.close();
  });

  /** What the background is answered, and where it was seen to go; the browser's own errands left out. */
  const fetched = async (urls: readonly string[]): Promise<{ said: string[]; asked: Set<string> }> => {
    proxy.asked();
    const said = await fetchInBackground(driven, urls);
    return { said, asked: new Set(proxy.asked().map(hostOf)) };
  };

  it('reach a public name, also by a redirect', async () => {
    const { said, asked } = await fetched([OPEN, redirected(`${OPEN}?again`)]);
    expect(said).toEqual(['200 open', '200 open']);
    expect(asked).toContain(OPEN_NAME);
  });

  it('H27 go where a host may be a public one, straight and by a redirect', async () => {
    const hosts = PUBLIC_ADDRESSES.map((url) => new URL(url).hostname);
    expect([...(await fetched(PUBLIC_ADDRESSES)).asked]).toEqual(expect.arrayContaining(hosts));
    expect([...(await fetched(PUBLIC_ADDRESSES.map(redirected))).asked]).toEqual(
      expect.arrayContaining(hosts),
    );
  });

  it.each([
    ['straight', (url: string) => url],
    ['by a redirect', redirected],
  ])('H27 never go to loopback or a private address %s', async (_, way) => {
    const hosts = PRIVATE_ADDRESSES.map((url) => new URL(url).hostname);
    const { said, asked } = await fetched(PRIVATE_ADDRESSES.map(way));
    expect(said.filter((one) => !one.startsWith('TypeError'))).toEqual([]);
    expect(hosts.filter((host) => asked.has(host))).toEqual([]);
  });

  it('are told apart from those of pages, which go where they like', async () => {
    proxy.asked();
    const page = await driven.newPage();
    await page.goto(OPEN);
    await page.evaluate(() => fetch('https://10.0.0.1/').catch(() => null));
    expect(proxy.asked().map(hostOf)).toContain('10.0.0.1');
  });
});

const hostOf = (asked: string): string => new URL(`https://${asked}`).hostname;
