import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf } from '../../lib/browser/host-of.ts';
import { readSettingsFile, writeSettingsFile } from '../../lib/browser/settings-file.ts';
import { joinSettings, splitSettings } from '../../lib/browser/settings-items.ts';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';

const file = (settings: unknown): string => JSON.stringify({ format: 'says-who/settings', settings });

describe('a settings file', () => {
  it('gives back the settings that it was written from', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      where: 'listed' as const,
      listed: ['bbc.com'],
      trust: { preset: 'no-state-media' as const, namedOnly: true, exceptions: { tass: true } },
    };
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ ok: true, settings });
  });

  it('of another build keeps what this one does not know, in the file and in storage', () => {
    const read = readSettingsFile(file({ badge: false, hue: 'teal' }));
    expect(read).toEqual({ ok: true, settings: { ...DEFAULT_SETTINGS, badge: false, hue: 'teal' } });
    const stored = read.ok ? joinSettings(splitSettings(read.settings)) : null;
    expect(stored).toMatchObject({ badge: false, hue: 'teal' });
  });

  it('takes the defaults for what is missing', () => {
    expect(readSettingsFile(file({}))).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
  });

  it.each([
    ['', 'json'],
    ['{', 'json'],
    ['null', 'format'],
    ['[]', 'format'],
    ['7', 'format'],
    ['{}', 'format'],
    ['{"format":"says-who/settings"}', 'format'],
    ['{"format":"says-who/settings","settings":[]}', 'format'],
    ['{"format":"other","settings":{}}', 'format'],
    [`"${'x'.repeat(1_000_000)}"`, 'large'],
  ])('is refused for what it is: %.40j', (text, kind) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, fault: { kind } });
  });

  it.each([
    ['density', 'some'],
    ['trigger', null],
    ['where', ['all']],
    ['dwell', -1],
    ['dwell', 2001],
    ['dwell', '180'],
    ['badge', 'yes'],
    ['off', 'bbc.com'],
    ['off', ['https://bbc.com']],
    ['listed', [7]],
    ['unmarked', ['<img>']],
    ['trust', []],
    ['trust.preset', 'none'],
    ['trust.namedOnly', 1],
    ['trust.exceptions', { tass: 'no' }],
    ['trust.exceptions', { 'TASS!': true }],
  ])('is refused by the name of its one bad value: %s = %j', (name, value) => {
    const [outer = '', inner] = name.split('.');
    const given = inner === undefined ? { [outer]: value } : { [outer]: { [inner]: value } };
    expect(readSettingsFile(file(given))).toMatchObject({ ok: false, fault: { kind: 'value', name } });
  });

  it('of any content is read or refused, never more', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(typeof readSettingsFile(text).ok).toBe('boolean');
        expect(typeof readSettingsFile(file(JSON.parse(text))).ok).toBe('boolean');
      }),
    );
  });
});

it.each([
  ['bbc.com', 'bbc.com'],
  [' BBC.com ', 'bbc.com'],
  ['https://www.bbc.com/news?x=1#y', 'www.bbc.com'],
  ['http://localhost:8080/', 'localhost'],
  ['bbc.com/news', 'bbc.com'],
  ['müller.de', 'xn--mller-kva.de'],
  ['пример.укр', 'xn--e1afmkfd.xn--j1amh'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['bbc.com.', 'bbc.com'],
  ['', null],
  ['bbc com', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['https://me:secret@bbc.com', null],
  ['https://', null],
  ['..', null],
  ['a'.repeat(300), null],
])('the site in %j is %j', (typed, host) => {
  expect(hostOf(typed)).toBe(host);
});
