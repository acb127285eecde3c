import { kept } from './kept.ts';
import type messages from '../public/_locales/en/messages.json';

/** A key of the interface's texts; English is the list of them. */
export type WordKey = keyof typeof messages;

/** Gives the text of a key in the reader's language with `$1`…`$9` filled in, or '' where it has none. */
export type Say = (key: WordKey, ...subs: string[]) => string;

/** What every component is told: the interface's texts, and the language of the dossier's own text. */
export interface Words {
  say: Say;
  lang: string;
}

/** Keys that come as `_one`, `_other` and whatever else the language's plural rules name. */
export type PluralStem = WordKey extends infer K ? (K extends `${infer S}_one` ? S : never) : never;

type Snake<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Snake<B>}` : S;

/** The key of a word of the record: `keyed('side', 'united-states')` is `side_united_states` (keys take no hyphen). */
export function keyed<P extends string, S extends string>(family: P, word: S): `${P}_${Snake<S>}` {
  return `${family}_${word.replaceAll('-', '_')}` as `${P}_${Snake<S>}`;
}

/** The key that the language uses for this many: `_other` where it has no text for the finer category. */
export function pluralKey(say: Say, stem: PluralStem, count: number): WordKey {
  const locale = say('locale');
  const category = kept(`plurals ${locale}`, () => new Intl.PluralRules(locale)).select(count);
  const key = `${stem}_${category}` as WordKey;
  return say(key) ? key : `${stem}_other`;
}

/** "9 sources": the stem's text for this many, the figure written as the language writes it. */
export function counted(say: Say, stem: PluralStem, count: number): string {
  return say(pluralKey(say, stem, count), figure(say, count));
}

/** A whole number as the language writes it. */
export function figure(say: Say, count: number): string {
  const locale = say('locale');
  return kept(`figures ${locale}`, () => new Intl.NumberFormat(locale)).format(count);
}

/** The direction in which the language of the interface is written. */
export function directionOf(say: Say): 'ltr' | 'rtl' {
  return say('dir') === 'rtl' ? 'rtl' : 'ltr';
}
