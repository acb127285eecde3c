import type { Say } from './say.ts';

/** A country's name in the reader's language, from its two letters; `XX` is unknown. */
export function countryName(say: Say, country: string): string {
  if (country === 'XX') return say('country_unknown');
  return new Intl.DisplayNames(say('locale'), { type: 'region' }).of(country) ?? country;
}
