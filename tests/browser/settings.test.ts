import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryStorage } from './memory-storage.ts';

const storage = vi.hoisted(() => ({ held: null as unknown }));
vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() {
      return storage.held;
    },
  },
}));

const { changeSettings, readSettings, sendSettings } = await import('../../lib/browser/settings.ts');
const { keepSynced } = await import('../../lib/browser/keep-synced.ts');

let browser: MemoryStorage;
beforeEach(() => {
  browser = new MemoryStorage();
  storage.held = browser;
});

const site = (n: number): string => `site-${n}.example`;

describe('the settings', () => {
  it('F49 keep every one of 2,000 changes while synchronising is refused, and send them once it is not', async () => {
    browser.sync.refuses = true;
    for (let n = 0; n < 2000; n += 1) {
      await changeSettings(({ off }) => ({ off: [...off.slice(-99), site(n)] }));
      if (n % 100 === 0) await sendSettings();
    }
    expect((await readSettings()).off).toEqual(Array.from({ length: 100 }, (_, n) => site(1900 + n)));
    expect(browser.sync.held).toEqual({});
    browser.sync.refuses = false;
    await sendSettings();
    expect(browser.local.held).not.toHaveProperty('unsynced');
    expect((await readSettings()).off.at(-1)).toBe(site(1999));
    expect(browser.sync.writes).toBe(1);
  });

  it('F49 hold where synchronising is switched off altogether', async () => {
    browser.sync.get = () => Promise.reject(new Error('off'));
    browser.sync.refuses = true;
    await changeSettings({ dwell: 500 });
    await sendSettings();
    expect((await readSettings()).dwell).toBe(500);
  });

  it('F49 keep what another device changed meanwhile in another part of them', async () => {
    await changeSettings({ dwell: 500, off: ['a.example'] });
    await sendSettings();
    await changeSettings({ off: ['a.example', 'b.example'] });
    await browser.sync.set({ reading: { ...(browser.sync.held['reading'] as object), density: 'all' } });
    await sendSettings();
    expect(await readSettings()).toMatchObject({
      dwell: 500,
      density: 'all',
      off: ['a.example', 'b.example'],
    });
  });

  it('give pages their copy in the same write as the change', async () => {
    await changeSettings({ dwell: 500 });
    expect(browser.local.held['settings']).toMatchObject({ dwell: 500 });
    expect(browser.local.writes).toBe(1);
  });

  it('lose none of the changes that two pages make at once', async () => {
    const add = (n: number) => changeSettings(({ off }) => ({ off: [...off, site(n)] }));
    await Promise.all(Array.from({ length: 50 }, (_, n) => add(n)));
    expect((await readSettings()).off).toHaveLength(50);
  });
});

describe('the background', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('F49 gathers changes, so that it writes less often than the browser’s quota', async () => {
    keepSynced();
    for (let n = 0; n < 600; n += 1) {
      await changeSettings({ dwell: n % 2000 });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(browser.sync.writes).toBeGreaterThan(10);
    expect(browser.sync.writes).toBeLessThanOrEqual(30);
    await vi.advanceTimersByTimeAsync(2000);
    expect(browser.sync.held['reading']).toMatchObject({ dwell: 599 });
    expect(browser.local.held).not.toHaveProperty('unsynced');
  });

  it('sends at its start what a former one left unsent', async () => {
    await changeSettings({ dwell: 500 });
    expect(browser.sync.writes).toBe(0);
    keepSynced();
    await vi.advanceTimersByTimeAsync(0);
    expect(browser.sync.held['reading']).toMatchObject({ dwell: 500 });
  });
});
