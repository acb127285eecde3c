import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { buildLoopback } from '../../lib/cli/build-loopback.ts';
import { until } from '../../lib/cli/until.ts';
import type { CardReader } from './read-card.ts';
import { readChromeCard, readFirefoxCard } from './read-card.ts';

/** The two browsers in which every reader's path is walked. */
export const BROWSER_NAMES = ['chrome', 'firefox'] as const;

export type BrowserName = (typeof BROWSER_NAMES)[number];

/** The fixed internal id under which Firefox serves our pages in the tests. */
const FIREFOX_UUID = '5a3f9e0c-7d0b-4e6f-9a52-3d1c5b8e7a10';

/** A running browser with the built extension in it. */
export interface Driven {
  name: BrowserName;
  browser: Browser;
  /** Address of an extension page, such as `popup.html`. */
  address(page: string): string;
  card: CardReader;
  /** What the console of any page showed as an error. */
  errors: string[];
  newPage(): Promise<Page>;
  openExtension(page: string): Promise<Page>;
  /** The tab that opened by itself at the install. */
  welcome(): Promise<Page>;
  /** Stops the background worker and returns when it has stopped. */
  stopWorker(): Promise<void>;
  /** Takes the extension out again; the browser goes on without it. */
  remove(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a browser with the shipped build of the extension installed, or the one for feeds on loopback; its welcome is
 * closed unless it is wanted. With `proxy`, the port of one on this machine, every request goes there.
 */
export async function drive(
  name: BrowserName,
  { dark = false, window = false, welcomed = false, loopback = false, proxy = 0 } = {},
): Promise<Driven> {
  if (loopback) buildLoopback();
  const browser = await (name === 'chrome'
    ? launchChrome(!window, proxy)
    : launchFirefox(!window, dark, proxy));
  const build = `${name}-mv3${loopback ? '-loopback' : ''}`;
  const id = await browser.installExtension(join(process.cwd(), '.output', build));
  const root = name === 'chrome' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;
  const errors: string[] = [];
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    const scheme = dark ? 'dark' : 'light';
    if (name === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (fault) => errors.push(String(fault)));
    return page;
  };
  const openExtension = async (path: string): Promise<Page> => {
    const page = await newPage();
    await page.goto(root + path, { waitUntil: name === 'chrome' ? 'load' : [] });
    await page.waitForFunction(() => document.readyState === 'complete' && document.body.children.length > 0);
    return page;
  };
  const welcome = (): Promise<Page> => until(() => pageAt(browser, `${root}welcome.html`), 'the welcome');
  if (!welcomed && !window) await (await welcome()).close();
  await untilReady(openExtension);
  return {
    name,
    browser,
    welcome,
    address: (page) => root + page,
    card: name === 'chrome' ? readChromeCard : readFirefoxCard,
    errors,
    newPage,
    openExtension,
    stopWorker: () => (name === 'chrome' ? stopChromeWorker(browser, root) : untilFirefoxIdle(openExtension)),
    remove: () => browser.uninstallExtension(id),
    close: () => browser.close(),
  };
}

/** The page at an address, whatever the driver believes it to be. */
async function pageAt(browser: Browser, address: string): Promise<Page | null> {
  for (const page of await browser.pages()) {
    const here = await page.evaluate(() => location.href).catch(() => '');
    if (here === address) return page;
  }
  return null;
}

const launchChrome = (headless: boolean, proxy: number): Promise<Browser> =>
  puppeteer.launch({
    browser: 'chrome',
    headless,
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    enableExtensions: true,
    acceptInsecureCerts: true,
    userDataDir: mkdtempSync(join(tmpdir(), 'says-who-chrome-')),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });

const launchFirefox = (headless: boolean, dark: boolean, proxy: number): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    headless,
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    enableExtensions: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'says-who@says-who.org': FIREFOX_UUID }),
      'extensions.background.idle.timeout': 5000,
      'extensions.webextOptionalPermissionPrompts': false,
      'privacy.reduceTimerPrecision': false,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      ...(proxy ? proxyPreferences(proxy) : {}),
    },
  });

const proxyPreferences = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

interface OwnApi {
  runtime: { getBackgroundPage(): Promise<unknown> };
  storage: { local: { get(key: string): Promise<object> } };
}

/** Waits until the lexicon is there; Firefox, told to suspend at once what is idle, may have to be woken for it. */
async function untilReady(openExtension: (path: string) => Promise<Page>): Promise<void> {
  const page = await openExtension('options.html');
  await page.waitForFunction(
    async () => {
      const own = globalThis as unknown as { browser?: OwnApi; chrome: OwnApi };
      const api = own.browser ?? own.chrome;
      await api.runtime.getBackgroundPage().catch(() => null);
      return 'lexicon' in (await api.storage.local.get('lexicon'));
    },
    { polling: 100 },
  );
  await page.close();
}

/** Stops Chromium's worker by the debugging protocol, on a page of the extension's own origin. */
async function stopChromeWorker(browser: Browser, root: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${root}icons/16.png`);
  const session = await page.createCDPSession();
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped'))
        resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

/**
 * Waits on a page of our own until Firefox has suspended the event page, which it does after 5 idle seconds here: long
 * enough for a first import.
 */
async function untilFirefoxIdle(openExtension: (path: string) => Promise<Page>): Promise<void> {
  const page = await openExtension('record.html');
  await page.waitForFunction(() => {
    const { browser } = globalThis as unknown as { browser: { extension: { getBackgroundPage(): unknown } } };
    return browser.extension.getBackgroundPage() === null;
  });
  await page.close();
}
