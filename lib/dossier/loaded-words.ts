/** Words that take a side; a content, label or gist is in neutral words of our own. */
export const LOADED_WORDS = [
  'regime',
  'lackey',
  'lackeys',
  'puppet',
  'junta',
  'so-called',
  'terrorist state',
  'orcs',
  'banderite',
  'nazi regime',
  'warmonger',
  'appeaser',
  'traitorous',
  'propaganda lie',
] as const;

const PATTERN = new RegExp(`(?<![\\p{L}-])(?:${LOADED_WORDS.join('|')})(?![\\p{L}])`, 'iu');

/** The first loaded word in a text, or null. */
export const loadedWord = (text: string): string | null => PATTERN.exec(text)?.[0] ?? null;
