import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Texts = Record<string, { message: string }>;

const FOLDER = 'public/_locales';
const read = (lang: string): Texts =>
  JSON.parse(readFileSync(`${FOLDER}/${lang}/messages.json`, 'utf8')) as Texts;

const english = read('en');
const LANGUAGES = readdirSync(FOLDER).filter((lang) => lang !== 'en');

/** Stems of the texts that come in the plural. */
const STEMS = Object.keys(english).flatMap((key) => (key.endsWith('_one') ? [key.slice(0, -4)] : []));

const FORM = /_(?:zero|one|two|few|many|other)$/;

/** The stem of a key that is one of a plural's forms. */
const stemOf = (key: string): string | undefined => STEMS.find((stem) => key.replace(FORM, '') === stem);

const isPlural = (key: string): boolean => FORM.test(key) && stemOf(key) !== undefined;

const placesOf = ({ message }: { message: string }): string[] =>
  [...new Set(message.match(/\$\d/g) ?? [])].sort();

describe('the interface', () => {
  it('speaks the seven languages', () => {
    expect(LANGUAGES.sort()).toEqual(['ar', 'de', 'es', 'fr', 'pl', 'uk']);
  });

  it.each(LANGUAGES)('has in %s every text of English, none of its own, and none empty', (lang) => {
    const texts = read(lang);
    const single = (keys: string[]): string[] => keys.filter((key) => !isPlural(key)).sort();
    expect(single(Object.keys(texts))).toEqual(single(Object.keys(english)));
    expect(Object.keys(texts).filter((key) => !texts[key]?.message.trim())).toEqual([]);
  });

  it.each(LANGUAGES)('has in %s a form for each plural of the language', (lang) => {
    const texts = read(lang);
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
    const wanted = STEMS.flatMap((stem) => pluralCategories.map((category) => `${stem}_${category}`));
    expect(Object.keys(texts).filter(isPlural).sort()).toEqual(wanted.sort());
  });

  it.each(LANGUAGES)('fills in %s the places that English fills', (lang) => {
    const texts = read(lang);
    const uneven = Object.entries(texts).flatMap(([key, text]) => {
      const stem = isPlural(key) ? stemOf(key) : undefined;
      const model = english[stem === undefined ? key : `${stem}_other`];
      const places = placesOf(text);
      const may = model ? placesOf(model) : [];
      const odd = places.filter((place) => !may.includes(place));
      const lost = stem === undefined ? may.filter((place) => !places.includes(place)) : [];
      return odd.length + lost.length > 0 ? [`${key}: ${text.message}`] : [];
    });
    expect(uneven).toEqual([]);
  });

  it.each(LANGUAGES)('says in %s which language it is, in the direction in which it is written', (lang) => {
    const texts = read(lang);
    expect(texts['locale']?.message).toBe(lang);
    expect(texts['dir']?.message).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    expect(texts['extension_description']?.message.length).toBeLessThanOrEqual(132);
  });

  it.each(LANGUAGES)('keeps in %s the kinds of answer apart', (lang) => {
    const texts = read(lang);
    const said = ['denies', 'denies_saying', 'contradicts', 'supersedes'].map(
      (how) => texts[`answer_${how}_other`]?.message,
    );
    expect(new Set(said).size).toBe(4);
  });

  it.each(LANGUAGES)('holds in %s no control or direction character', (lang) => {
    const odd = Object.values(read(lang)).filter(({ message }) =>
      /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(message),
    );
    expect(odd).toEqual([]);
  });
});
