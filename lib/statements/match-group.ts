/** A group of unnamed speakers that the record knows: its id and the English names and forms it goes by. */
export interface Group {
  id: string;
  names: string[];
}

const SIDES: [string, RegExp][] = [
  ['us', /\b(us|american|white house|administration|washington|pentagon|state department)\b/],
  ['ukraine', /\b(ukrainian|ukraine'?s?|kyiv)\b/],
  ['russia', /\b(russian|russia'?s?|kremlin|moscow)\b/],
  ['europe', /\b(european?|eu)\b/],
];

const KINDS: [string, RegExp][] = [
  ['delegations', /\bdelegations?\b/],
  ['leaders', /\bleaders\b/],
  ['defence', /\bdefen[cs]e officials?\b/],
  ['energy', /\benergy officials?\b/],
  ['officials', /\bofficials?\b/],
  ['people', /\b(people|persons?|sources?|insiders?)\b/],
];

/** Newsrooms that a group's name or the sentence says its members spoke to. */
const NEWSROOMS =
  /\b(afp|bloomberg|financial times|ft|hindustan times|kommersant|nbc|politico|reuters|telegraph|ukrainska pravda|washington post|wall street journal|wsj|kyiv independent|axios)\b/;

/** The record's group that anonymous words stand for ("senior US officials", "two people who told Reuters"), or null. */
export function matchGroup(words: string, sentence: string, groups: readonly Group[]): string | null {
  const wanted = traits(words, sentence);
  if (wanted === null) return null;
  const isMeant = (name: string): boolean => traits(name, name) === wanted && isHeardBy(name, sentence);
  return groups.find(({ names }) => names.some(isMeant))?.id ?? null;
}

/** A group named for a newsroom ("officials cited by Ukrainska Pravda") is meant only where that newsroom is named. */
function isHeardBy(name: string, sentence: string): boolean {
  const room = NEWSROOMS.exec(name.toLowerCase())?.[0];
  return (
    room === undefined || shortRoom(NEWSROOMS.exec(sentence.toLowerCase())?.[0] ?? '') === shortRoom(room)
  );
}

/**
 * What kind of people, of which sides, how senior, and to which newsroom they spoke. Sources near a government
 * are told apart from its officials; a newsroom counts for people only, since officials are a group of their own.
 */
function traits(words: string, sentence: string): string | null {
  // The Kyiv Independent and Ukrainska Pravda are no sides.
  const low = words.toLowerCase().replaceAll('’', "'").replaceAll('u.s.', 'us').replace(NEWSROOMS, '');
  const kind = KINDS.find(([, form]) => form.test(low))?.[0];
  if (!kind) return null;
  const sides = SIDES.filter(([, form]) => form.test(low)).map(([side]) => side);
  const room = kind === 'people' ? (NEWSROOMS.exec(sentence.toLowerCase())?.[0] ?? '') : '';
  if (kind === 'people' && !room && !/\b(close to|familiar with|near|briefed)\b/.test(low)) return null;
  if (kind === 'officials' && sides.length === 0) return null;
  const number = /\b(officials?|persons?)\b/.exec(low)?.[0].endsWith('s') === false ? 'one' : '';
  const senior = /\b(senior|top|high-ranking|administration)\b/.test(low) ? 'senior' : '';
  return [kind, number, ...sides, kind === 'officials' ? senior : '', shortRoom(room)].join('|');
}

const shortRoom = (room: string): string =>
  ({ 'financial times': 'ft', 'wall street journal': 'wsj' })[room] ?? room;
