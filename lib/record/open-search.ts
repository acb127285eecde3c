import MiniSearch from 'minisearch';
import type { Claim } from '../domain/claim.ts';
import type { Entity } from '../domain/entity.ts';
import { aliasText } from '../domain/entity.ts';
import type { Found, FoundRecord } from '../domain/found.ts';
import type { Question } from '../domain/question.ts';
import { dayNumber } from './day-number.ts';
import { claimId, isVisible } from './open-ledger.ts';
import type { RecordRows, View } from './open-rows.ts';
import { openRows } from './open-rows.ts';

/** Records of each kind that a search gives. */
const MOST = { entity: 4, question: 4, claim: 6 };

/** Documents that are indexed before other work gets its turn. */
const SLICE = 400;

/** Finds records by words in any language that the record has. */
export type RecordSearch = (sought: string) => Found;

interface Indexed {
  id: string;
  names: string;
  text: string;
}

/** Makes the record searchable: entities by all their names, questions with their positions, claims with their quotes. */
export async function openSearch(rows: RecordRows, view: View): Promise<RecordSearch> {
  const speakers = new Map(rows.entities.map((one) => [one.id, one]));
  const seen = visibleClaims(rows, view);
  const index = new MiniSearch<Indexed>({ fields: ['names', 'text'], tokenize, processTerm });
  const records = new Map<string, { found: FoundRecord; visible: boolean }>();
  const docs: Indexed[] = [];
  const add = (found: FoundRecord, names: string[], text: string[], visible = true): void => {
    const id = `${found.kind} ${found.id}`;
    records.set(id, { found, visible });
    docs.push({ id, names: names.join('\n'), text: text.join('\n') });
  };
  for (const one of rows.entities) add(foundEntity(one), namesOf(one), [one.gist, ...titlesOf(one)]);
  for (const one of rows.questions) add(foundQuestion(one), [], textsOf(one));
  for (const one of rows.claims) {
    const speaker = speakers.get(one.speaker);
    add(foundClaim(one, speaker), speaker ? namesOf(speaker) : [], wordsOf(one), seen.has(one.id));
  }
  await index.addAllAsync(docs, { chunkSize: SLICE });
  const search = (sought: string) =>
    index.search(sought, { prefix: true, fuzzy: tolerance, combineWith: 'AND', boost: { names: 3 } });
  return (sought) => sorted(search(sought).flatMap(({ id }) => records.get(String(id)) ?? []));
}

/** Ids of the claims that are visible today. */
function visibleClaims(rows: RecordRows, view: View): Set<string> {
  const open = openRows(rows, view.trust);
  const today = dayNumber(view.today);
  const numbers = rows.claims.map((_, number) => number).filter((number) => isVisible(open, number, today));
  return new Set(numbers.map((number) => claimId(open.ledger, number)));
}

function sorted(hits: { found: FoundRecord; visible: boolean }[]): Found {
  const seen = hits.flatMap(({ found, visible }) => (visible ? [found] : []));
  const records = (['entity', 'question', 'claim'] as const).flatMap((kind) =>
    seen.filter((found) => found.kind === kind).slice(0, MOST[kind]),
  );
  return { records, more: seen.length - records.length, hidden: hits.length - seen.length };
}

/** A slip of the pen is forgiven in words long enough to tell it from another word. */
const tolerance = (term: string): number | false => (term.length > 4 ? 0.2 : false);

/** Words; Han characters one by one, for they are written without spaces. */
const tokenize = (text: string): string[] =>
  text.match(/\p{Script=Han}|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+/gv) ?? [];

/** Case, accents, vowel signs and stretched letters make no difference. */
const processTerm = (term: string): string =>
  term
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase();

const namesOf = ({ names, aliases }: Entity): string[] => [
  ...Object.values(names),
  ...Object.values(aliases).flat().map(aliasText),
];

const titlesOf = ({ roles }: Entity): string[] => roles.map(({ title }) => title);

const textsOf = ({ text, positions }: Question): string[] => [text, ...positions.map(({ label }) => label)];

const wordsOf = ({ act, content, reports }: Claim): string[] => [
  act,
  content,
  ...reports.flatMap(({ quote }) => quote ?? []),
];

const foundEntity = ({ id, names, kind, gist }: Entity): FoundRecord => ({
  kind: 'entity',
  id,
  name: names['en'] ?? id,
  entityKind: kind,
  gist,
});

const foundQuestion = ({ id, text }: Question): FoundRecord => ({ kind: 'question', id, text });

const foundClaim = ({ id, date, speaker, act, content }: Claim, by: Entity | undefined): FoundRecord => ({
  kind: 'claim',
  id,
  date,
  speaker: {
    id: speaker,
    name: by?.names['en'] ?? speaker,
    kind: by?.kind ?? 'group',
    side: by?.side ?? 'other',
  },
  act,
  content,
});
