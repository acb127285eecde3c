import { expect, test } from 'vitest';
import type { PageState } from '../../entrypoints/popup/site.ts';
import { hostOfPage, isOn, stopOf } from '../../entrypoints/popup/site.ts';
import type { PageSummary } from '../../lib/browser/messages.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';
import { switchHost } from '../../lib/domain/site.ts';

const SUMMARY: PageSummary = {
  host: 'www.bbc.com:8080',
  state: 'on-topic',
  reasons: [],
  dates: [],
  mentions: [{ entity: 'donald-trump', count: 1 }],
};

const page = (more: Partial<PageState>, settings: Partial<Settings> = {}): PageState => ({
  summary: SUMMARY,
  canRun: true,
  access: true,
  offInTab: [],
  ...more,
  settings: { ...DEFAULT_SETTINGS, ...settings },
});

const said = (more: Partial<PageSummary>): Partial<PageState> => ({ summary: { ...SUMMARY, ...more } });
const OFF = said({ state: 'switched-off' });
const HOST = 'www.bbc.com';

test.each<[string | null, Partial<PageState>, Partial<Settings>]>([
  [null, {}, {}],
  ['nothing', said({ mentions: [] }), {}],
  ['off-topic', said({ state: 'off-topic' }), {}],
  ['click', said({ state: 'waiting-for-click' }), { where: 'click' }],
  ['off', OFF, { off: [HOST] }],
  ['off', OFF, { off: ['bbc.com'] }],
  ['off-tab', { ...OFF, offInTab: [HOST] }, {}],
  ['unlisted', OFF, { where: 'listed' }],
  ['reload', { summary: null }, {}],
  ['closed', { summary: null, canRun: false }, {}],
  ['withdrawn', { summary: null, access: false }, {}],
  ['withdrawn', { summary: null, access: false, canRun: false }, {}],
  [null, { access: false }, {}],
])('why there is nothing to sum up: %s', (stop, more, settings) => {
  expect(stopOf(page(more, settings))).toBe(stop);
});

test.each<[boolean | null, Partial<PageState>, Partial<Settings>]>([
  [true, {}, {}],
  [false, OFF, { off: [HOST] }],
  [false, OFF, { off: ['bbc.com'] }],
  [false, { ...OFF, offInTab: [HOST] }, {}],
  [false, OFF, { where: 'listed', listed: ['example.org'] }],
  [false, OFF, { where: 'listed', listed: ['c.com'] }],
  [true, {}, { where: 'listed', listed: ['bbc.com'] }],
  [null, {}, { where: 'click' }],
  [null, { summary: null }, {}],
])('the site’s switch is %s', (on, more, settings) => {
  expect(isOn(page(more, settings))).toBe(on);
});

test('a host has no port, and a page without a script has none', () => {
  expect(hostOfPage(page({}))).toBe(HOST);
  expect(hostOfPage(page({ summary: null }))).toBeNull();
});

test.each<Partial<Settings>>([
  {},
  { off: [HOST, 'a.example'] },
  { where: 'listed' },
  { where: 'listed', listed: ['bbc.com'], off: [HOST] },
])('switching a site on or off makes its switch say so, and changes no other: %j', (settings) => {
  const before = { ...DEFAULT_SETTINGS, ...settings };
  for (const on of [true, false, true]) {
    const after = { ...before, ...switchHost(before, HOST, on) };
    expect(isOn(page({}, after))).toBe(on);
    expect(after.off.filter((host) => host !== HOST)).toEqual(before.off.filter((host) => host !== HOST));
    expect(new Set(after.off).size).toBe(after.off.length);
  }
});
