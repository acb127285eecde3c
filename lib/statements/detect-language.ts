/** The languages that statements are found in. */
export const LANGUAGES = ['en', 'uk', 'ru', 'de', 'fr', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Common small words of each language in Latin letters; those that two of them share are left out. */
const SMALL: Partial<Record<Language, RegExp>> = {
  en: /^(the|of|and|that|is|was|with|for|has|it|his|by|from|are|said|were)$/,
  de: /^(der|die|das|und|nicht|ist|mit|von|dem|den|ein|eine|auf|für|sich|dass|wird|zu)$/,
  fr: /^(le|les|et|des|est|dans|une|qui|pour|sur|pas|par|au|aux|ce|avec|du|il)$/,
  es: /^(el|los|las|y|del|en|por|con|una|para|es|su|al|lo|como|más|pero)$/,
};

/** How much of a text is looked at. */
const SAMPLE = 20_000;

/** A text's language by its script and function words, or null where none of ours prevails. */
export function detectLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  const cyrillic = words.filter((word) => /^\p{Script=Cyrillic}/u.test(word)).length;
  if (cyrillic * 2 > words.length) return slavic(sample);
  const counts = Object.entries(SMALL).map(
    ([lang, small]) => [lang as Language, words.filter((word) => small.test(word)).length] as const,
  );
  const [best] = counts.sort((a, b) => b[1] - a[1]);
  return best && best[1] * 12 > words.length ? best[0] : null;
}

/** Ukrainian and Russian by letters that only one of them has; neither where other Cyrillic letters abound. */
function slavic(sample: string): Language | null {
  const count = (letters: RegExp): number => sample.match(letters)?.length ?? 0;
  if (count(/[ѓќљњџђћјүұқғңөһ]/g) > 3) return null;
  const [uk, ru] = [count(/[іїєґ]/g), count(/[ыэёъ]/g)];
  if (uk === ru) return null;
  return uk > ru ? 'uk' : 'ru';
}
