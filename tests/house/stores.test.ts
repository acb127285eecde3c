import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// What the stores refuse: https://developer.chrome.com/docs/extensions/reference/manifest/description and icons.
const LONGEST = 132;

/** All that DESIGN §6 allows. */
const ALLOWED = ['activeTab', 'alarms', 'declarativeNetRequest', 'storage', 'unlimitedStorage'];

const LANGUAGES = readdirSync('public/_locales');

interface Messages {
  extension_name: { message: string };
  extension_description: { message: string };
}

const config = readFileSync('wxt.config.ts', 'utf8');
const asked = [...(/ permissions: \[(.*?)\]/.exec(config)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
  ([, name]) => name ?? '',
);
const answers = readFileSync('.github/store/permissions.md', 'utf8');

describe('what the stores get', () => {
  it.each(LANGUAGES)('has a name and a summary that fit and a description in %s', (language) => {
    const path = `public/_locales/${language}/messages.json`;
    const messages = JSON.parse(readFileSync(path, 'utf8')) as Messages;
    expect(messages.extension_name.message).toBe('Says Who');
    expect(messages.extension_description.message.length).toBeLessThanOrEqual(LONGEST);
    const described = readFileSync(`.github/store/${language}.txt`, 'utf8');
    // As many paragraphs and points as the English one, which is what they translate.
    const form = (text: string): string[] =>
      text
        .trim()
        .split('\n')
        .map((line) => line.slice(0, 1).replace(/[^•]/, ''));
    expect(form(described)).toEqual(form(readFileSync('.github/store/en.txt', 'utf8')));
  });

  it('asks for no permission that the design does not name, and gives the reason for each', () => {
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !ALLOWED.includes(name))).toEqual([]);
    expect(asked.filter((name) => !answers.includes(`- \`${name}\`: `))).toEqual([]);
    expect(config).not.toMatch(/host_permissions|web_accessible_resources|externally_connectable/);
    expect(config).toContain("data_collection_permissions: { required: ['none'] }");
  });

  it.each([16, 32, 48, 128])('has an icon of %i pixels', (size) => {
    const png = readFileSync(`public/icons/${size}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
