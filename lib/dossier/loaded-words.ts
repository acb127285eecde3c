/**
 * Words that take a side, refused in contents, labels and gists; a dossier says what was said in neutral words of its
 * own. A word that a speaker used belongs in a quote.
 */
export const LOADED_WORDS = [
  'appeaser',
  'appeasers',
  'barbaric',
  'bloodthirsty',
  'capitulators',
  'collective west',
  'crony',
  'cronies',
  'fascist',
  'henchman',
  'henchmen',
  'junta',
  'lackey',
  'lackeys',
  'liberated territories',
  'banderite',
  'banderites',
  'new territories of russia',
  'orcs',
  'propaganda lie',
  'puppet',
  'puppets',
  'rashist',
  'regime',
  'ruscist',
  'shameful',
  'so-called',
  'special military operation',
  'stooge',
  'stooges',
  'terrorist state',
  'thug',
  'thugs',
  'traitor',
  'traitorous',
  'vassal',
  'warmonger',
  'warmongers',
] as const;

const PATTERN = new RegExp(`(?<![\\p{L}-])(?:${LOADED_WORDS.join('|')})(?![\\p{L}])`, 'iu');

/** The first loaded word in a text, or null. */
export const loadedWord = (text: string): string | null => PATTERN.exec(text)?.[0] ?? null;
