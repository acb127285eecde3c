import type { SpeakerLine } from '../domain/briefing.ts';
import type { Claim } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { ClaimMatch, SpeakerStatements, StatementLine } from '../domain/page-statements.ts';
import type { Span, Statement } from '../domain/statement.ts';
import { dayNumber } from '../record/day-number.ts';
import { findHoldings } from '../record/find-holdings.ts';
import { placeOf } from '../record/lists.ts';
import { matchClaim } from '../record/match-claim.ts';
import { isVisible } from '../record/open-ledger.ts';
import { namedOf } from '../record/open-record.ts';
import type { OpenRecord } from '../record/open-record.ts';
import { CONFIDENT } from '../statements/find-statements.ts';

/** Characters of a content, and of words for a speaker, that are shown. */
const LONGEST = 400;
const LONGEST_NAME = 90;

/** A text that was read. */
export interface SaidText {
  text: string;
  /** The day that it states, else null. */
  date: Day | null;
  /** The day as of which the record is compared with it. */
  asOf: Day;
  statements: readonly Statement[];
}

/** The confident statements of a text by speaker, those whom the record knows first, tied to claims they repeat. */
export function listSaid(said: SaidText, opened: OpenRecord): SpeakerStatements[] {
  const bySpeaker = new Map<string, SpeakerStatements>();
  for (const [n, statement] of said.statements.entries()) {
    if (statement.confidence < CONFIDENT) continue;
    const words = cut(wordsAt(said.text, [statement.source]), LONGEST_NAME);
    const key = statement.speaker ?? (PRONOUN.test(words) ? `${words} ${String(n)}` : words.toLowerCase());
    const row = bySpeaker.get(key) ?? { speaker: named(statement.speaker, opened), words, statements: [] };
    const content = wordsAt(said.text, statement.content);
    if (!row.statements.some((line) => line.content === cut(content, LONGEST)))
      row.statements.push(lineOf(statement, content, said, opened));
    bySpeaker.set(key, row);
  }
  const rows = [...bySpeaker.values()];
  return [...rows.filter(({ speaker }) => speaker), ...rows.filter(({ speaker }) => !speaker)];
}

/** Words that stand for whoever spoke before: two of them need not be one. */
const PRONOUN = /^(he|she|they|it|who|which|we|i|он|она|они|він|вона|вони|er|sie|il|elle|él|ella)$/i;

const named = (id: string | null, opened: OpenRecord): SpeakerLine | null =>
  id === null || placeOf(opened.open.ledger.entities, id) < 0 ? null : (namedOf(opened, [id])[0] ?? null);

function lineOf(
  statement: Statement,
  content: string,
  { date, asOf }: SaidText,
  opened: OpenRecord,
): StatementLine {
  return {
    act: statement.act,
    content: cut(content, LONGEST),
    match: statement.speaker === null ? null : matchOf({ ...statement, content, date, asOf }, opened),
  };
}

type Compared = Omit<Statement, 'content'> & Pick<SaidText, 'date' | 'asOf'> & { content: string };

/** The visible claim that a statement repeats, and the other position that its speaker has come to since. */
function matchOf({ speaker, act, content, date, asOf }: Compared, opened: OpenRecord): ClaimMatch | null {
  const day = dayNumber(asOf);
  const { claims, numbers, open } = opened;
  const visible = claims.filter((claim, n) => claim.speaker === speaker && isVisible(open, n, day));
  const claim = matchClaim({ speaker: speaker ?? '', act, content, day: date }, visible);
  if (!claim) return null;
  return { claim: claim.id, otherwise: otherwise(claim, numbers.get(claim.id) ?? 0, opened, asOf) };
}

/** The position that the speaker of a claim holds on its question as of a day, where it is another one. */
function otherwise(claim: Claim, number: number, opened: OpenRecord, asOf: Day): ClaimMatch['otherwise'] {
  const { open, claims, rows } = opened;
  const question = (open.ledger.question[number] ?? 0) - 1;
  const held = findHoldings(question, open, dayNumber(asOf)).find(
    (one) => open.ledger.speaker[one] === open.ledger.speaker[number],
  );
  const newer = held === undefined ? undefined : claims[held];
  if (question < 0 || !newer || newer.position === claim.position || claim.position === null) return null;
  const asked = rows.questions.get(claim.question ?? '');
  const label = asked?.positions.find(({ id }) => id === newer.position)?.label;
  return label === undefined ? null : { claim: newer.id, label, date: newer.date };
}

const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ');

const cut = (words: string, longest: number): string =>
  words.length > longest ? `${words.slice(0, words.lastIndexOf(' ', longest)).trimEnd()} …` : words;
