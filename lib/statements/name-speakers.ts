import type { Mention } from '../domain/mention.ts';
import type { Span, Statement } from '../domain/statement.ts';
import type { Unnamed } from './find-english.ts';
import type { Group } from './match-group.ts';
import { matchGroup } from './match-group.ts';

/** What the record knows of a text: its mentions in order, its people, its groups of unnamed speakers. */
export interface Known {
  mentions: readonly Mention[];
  people: ReadonlySet<string>;
  groups: readonly Group[];
}

/** Somebody who may be meant by a later pronoun; entity null where the record does not know them. */
interface Heard {
  at: number;
  entity: string | null;
  kind: 'person' | 'body' | 'several';
  woman: boolean | null;
}

/** How many speakers back a pronoun may reach. */
const MEMORY = 20;

/** What English pronoun one of another language is. */
const ALIKE: Record<string, string> = Object.fromEntries(
  Object.entries({
    he: 'він он er il -t-il -il él',
    she: 'вона она elle -t-elle -elle ella',
    they: 'вони они ils -ils elles ellos ellas',
  }).flatMap(([english, words]) => words.split(' ').map((word) => [word, english])),
);

const PRONOUN =
  /^(he|she|they|it|his|her|their|its|who|the (two |three |same )?(officials?|sources?|people|persons?))$/i;

/** Statements with their speakers: by the mentions in the source's words, by groups, and pronouns by who spoke last. */
export function nameSpeakers(text: string, found: readonly Unnamed[], known: Known): Statement[] {
  const heard: Heard[] = [];
  return found.map(({ antecedent, sentence, ...statement }) => {
    const said = text.slice(statement.source.start, statement.source.end);
    const words = ALIKE[said.toLowerCase()] ?? said;
    const pronoun = PRONOUN.test(words);
    const span = antecedent ?? statement.source;
    const speaker =
      pronoun && antecedent === null
        ? speakerMeant(text, words.toLowerCase(), statement.source.start, known, [
            ...heard,
            ...subjects(text, sentence, statement.source, known),
          ])
        : named(text, span, sentence, known);
    if (!pronoun || antecedent) heard.push(hear(text, span, speaker, known));
    if (heard.length > MEMORY) heard.shift();
    return { ...statement, speaker };
  });
}

/** The entity that the head of a noun phrase names: the last mention in its core, else one in its apposition. */
function named(text: string, span: Span, sentence: Span, known: Known): string | null {
  const words = text.slice(span.start, span.end);
  const cut = TAIL.exec(words)?.index ?? words.length;
  const inside = within(known.mentions, span);
  const core = inside.findLast(({ end }) => end <= span.start + cut);
  const own = core && isHead(text, core, span.start + cut) ? core.entity : null;
  if (isRow(text, inside, span.start + cut)) return null;
  const apposed = apposedPerson(text, span.start + cut, inside, known);
  if (own !== null && (apposed === null || known.people.has(own))) return own;
  if (apposed !== null) return apposed;
  const group = matchGroup(words, text.slice(sentence.start, sentence.end), known.groups);
  return group ?? inside.find(({ start, end }) => start <= span.start && end >= span.end)?.entity ?? null;
}

/** "A joint World Bank, EU and UN report" is by none of them alone. */
const isRow = (text: string, inside: readonly Mention[], cut: number): boolean =>
  inside.some(({ start, end }) => {
    const isNext = start > cut && /^,\s+(the )?$/i.test(text.slice(cut, start));
    return isNext && /^,? and /.test(text.slice(end, end + 6));
  });

/** Where a noun phrase's core ends: at a comma, a relative clause or a preposition, in any of the languages. */
const TAIL =
  /,| who | of | by | (seen|cited|quoted|obtained|reviewed|owned|backed|led) | from | for | in | at | with | close to | familiar | near | on | del? | d[ue]s? | der | von /;

/** "The president of the United States, Donald Trump,": the person whom a comma sets beside a title. */
function apposedPerson(text: string, at: number, inside: readonly Mention[], known: Known): string | null {
  const comma = text.slice(at, at + 80).indexOf(',') + at;
  const found = inside.find(
    ({ entity, start }) =>
      start > comma &&
      known.people.has(entity) &&
      /^[,\s]*(\p{Lu}\p{Ll}+ )?$/u.test(text.slice(comma, start)),
  );
  return comma >= at ? (found?.entity ?? null) : null;
}

/** Nothing but a possessive ending may stand between a mention and the end of the core: "Kremlin" heads no "Kremlin official". */
const isHead = (text: string, mention: Mention, end: number): boolean =>
  /^['’]?s?\s*$/.test(text.slice(mention.end, end));

const within = (mentions: readonly Mention[], { start, end }: Span): Mention[] => {
  const from = firstFrom(mentions, start);
  const found: Mention[] = [];
  for (let n = from; n < mentions.length && (mentions[n]?.start ?? end) < end; n += 1) {
    const mention = mentions[n];
    if (mention && mention.end > start) found.push(mention);
  }
  return found;
};

/** The first mention that ends after an offset, by halving. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** People whom the sentence before the pronoun, or its own beginning, is about. */
function subjects(text: string, sentence: Span, source: Span, known: Known): Heard[] {
  const near = Math.max(0, sentence.start - 400);
  const before = text.slice(near, sentence.start).trimEnd().slice(0, -1);
  const from = near + Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1;
  const about = (start: number, end: number): Mention[] =>
    within(known.mentions, { start, end })
      .filter((one) => one.start >= start)
      .slice(0, 1)
      .filter((one) => isSubject(text, start, one, known) || (start > from && known.people.has(one.entity)));
  return [...about(from, sentence.start), ...about(sentence.start, source.start)].map(
    ({ entity, start, end }) => hear(text, { start, end }, entity, known),
  );
}

/** Whether a mention stands where a sentence's subject does: a person's title may stand before it, of a body "the". */
const isSubject = (text: string, from: number, { entity, start }: Mention, { people }: Known): boolean =>
  text.slice(from, start).trim().length < (people.has(entity) ? 40 : 4);

function hear(text: string, span: Span, entity: string | null, known: Known): Heard {
  const words = text.slice(span.start, span.end);
  const person =
    entity !== null
      ? known.people.has(entity)
      : /^\p{Lu}\S* \p{Lu}|\b(Mr|Mrs|Ms)\b|\b(man|woman|president|minister|spokes\w+|official|adviser)\b/u.test(
          words,
        );
  const several =
    /\b(officials|sources|people|leaders|ministers|and|ministry|experts|analysts)\b/i.test(words) && !person;
  return {
    at: span.start,
    entity,
    kind: person ? 'person' : several ? 'several' : 'body',
    woman: isWoman(words),
  };
}

/** Given names and titles that tell a woman; the record holds nobody's sex, so "she" falls back on who spoke last. */
const WOMEN =
  /\b(Mrs|Ms|Miss|spokeswoman|congresswoman|chairwoman|Ursula|Kaja|Maria|Mariia|Yulia|Yuliia|Karoline|Giorgia|Mette|Tulsi|Anna|Olha|Olga|Marta|Kateryna|Iryna|Valentina|Tammy|Susan|Jeanne|Lindsay|Angela|Christine|Zakharova|Svyrydenko|Kallas|Meloni|Leavitt|Frederiksen|Gabbard|von der Leyen|Baerbock|Tymoshenko|Matviyenko|Nabiullina)\b/;

const isWoman = (words: string): boolean | null => (WOMEN.test(words) ? true : null);

/** Full names at the start of a sentence. */
const NAMES = /(?:^|[.!?”"]\s+|\n)\s*(?:(?:Sen|Rep|Gen|Mr|Mrs|Ms|Dr)\.\s+)?(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/gu;

/** Nobody is taken for the speaker when a sentence since then was about a person whom the record does not know. */
function speakerMeant(
  text: string,
  pronoun: string,
  at: number,
  known: Known,
  heard: readonly Heard[],
): string | null {
  const one = meant(pronoun, heard);
  if (!one || at - one.at > 1500) return null;
  const strangers = [...text.slice(one.at, at).matchAll(NAMES)].some((name) => {
    const end = one.at + name.index + name[0].length;
    const start = end - (name[1]?.length ?? 0);
    return start > one.at && within(known.mentions, { start, end }).length === 0;
  });
  return strangers && /^(he|she|his|her)$/.test(pronoun) ? null : one.entity;
}

/** Who a pronoun stands for: the last one heard who fits it. */
function meant(pronoun: string, heard: readonly Heard[]): Heard | undefined {
  const order = [...heard].sort((a, b) => a.at - b.at);
  const fits = (one: Heard): boolean => {
    if (/^(he|his)$/.test(pronoun)) return one.kind === 'person' && one.woman !== true;
    if (/^(she|her)$/.test(pronoun)) return one.kind === 'person' && one.woman !== false;
    if (/^(it|its)$/.test(pronoun)) return one.kind === 'body';
    return one.kind !== 'person';
  };
  const women = /^(she|her)$/.test(pronoun) ? order.findLast((one) => one.woman === true) : undefined;
  return women ?? order.findLast(fits);
}
