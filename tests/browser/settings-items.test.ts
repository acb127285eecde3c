import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSettings, splitSettings } from '../../lib/browser/settings-items.ts';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';
import { PRESETS } from '../../lib/domain/trust.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,40}$/);
const ids = fc.uniqueArray(id, { maxLength: 600 });

describe('settings as synchronised items', () => {
  it('come back as they were, each item within the browsers’ 8,192 bytes', () => {
    fc.assert(
      fc.property(ids, fc.boolean(), fc.constantFrom(...PRESETS), (list, on, preset) => {
        const exceptions = Object.fromEntries(list.map((one) => [one, on]));
        const settings = { ...DEFAULT_SETTINGS, off: list, trust: { preset, namedOnly: on, exceptions } };
        const items = splitSettings(settings);
        for (const [key, value] of Object.entries(items)) {
          expect(key.length + JSON.stringify(value).length).toBeLessThan(8192);
        }
        expect(joinSettings(items)).toEqual(settings);
      }),
    );
  });
  it('do not bring back the tail of a longer list', () => {
    const long = splitSettings({
      ...DEFAULT_SETTINGS,
      off: Array.from({ length: 900 }, (_, n) => `host-${n}.example`),
    });
    const short = splitSettings({ ...DEFAULT_SETTINGS, off: ['a.example'] });
    expect(joinSettings({ ...long, ...short }).off).toEqual(['a.example']);
  });
  it.each([[{}], [{ reading: 7, trust: 'x', 'off.0': 3 }], [{ reading: { density: 'none', dwell: -1 } }]])(
    'take their defaults for %o, whatever another build left there',
    (items) => {
      expect(joinSettings(items)).toEqual(DEFAULT_SETTINGS);
    },
  );
});
