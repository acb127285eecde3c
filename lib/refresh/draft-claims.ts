import type { Claim, Report } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { Entity } from '../domain/entity.ts';
import type { Span, Statement } from '../domain/statement.ts';
import { matchClaim } from '../record/match-claim.ts';
import { CONFIDENT } from '../statements/find-statements.ts';
import type { OriginFinder } from './find-origin.ts';
import type { MentionReader } from './open-mentions.ts';

/** A page or a feed's item on an editor's desk. */
export interface DeskText {
  text: string;
  /** Id of the source that published it, or null where the register has none on its domain. */
  source: string | null;
  url: string;
  credit: string;
  date: Day | null;
  statements: readonly Statement[];
}

/** What an editor is given: claims to be judged and reworded, and further reports of claims that are already there. */
export interface DeskDrafts {
  drafts: Claim[];
  folded: { claim: string; report: Report }[];
}

/** What drafting needs of the record. */
export interface DeskRecord {
  claims: readonly Claim[];
  entities: ReadonlyMap<string, Entity>;
  mentions: MentionReader;
  origins: OriginFinder;
}

/** Characters of a content and words of a quote that a dossier takes. */
const LONGEST = 300;
const QUOTE_WORDS = 25;

/**
 * Draft claims in the dossier's format from the confident statements by speakers whom the record knows. What repeats a
 * claim becomes a further report of it, what repeats a draft a further report of that. The content is the text's own
 * words, for the editor to put into neutral ones; question, position and responses are the editor's too.
 */
export function draftClaims(texts: readonly DeskText[], record: DeskRecord): DeskDrafts {
  const found: DeskDrafts = { drafts: [], folded: [] };
  for (const text of texts)
    for (const statement of text.statements)
      if (statement.speaker !== null && statement.confidence >= CONFIDENT && text.date !== null)
        take(statement, statement.speaker, text, text.date, record, found);
  return found;
}

function take(
  statement: Statement,
  speaker: string,
  text: DeskText,
  day: Day,
  record: DeskRecord,
  { drafts, folded }: DeskDrafts,
): void {
  const said = wordsAt(text.text, statement.content);
  const spoken = { speaker, act: statement.act, content: said, day };
  const report = reportOf(said, statement, text, record);
  const known = matchClaim(spoken, record.claims);
  if (known) {
    if (!known.reports.some(({ url }) => url === report.url)) folded.push({ claim: known.id, report });
    return;
  }
  const before = matchClaim(spoken, drafts);
  if (!before) drafts.push(draftOf(said, statement, speaker, text, day, report, record, drafts.length));
  else if (!before.reports.some(({ url }) => url === report.url)) before.reports.push(report);
}

function draftOf(
  said: string,
  { act }: Statement,
  speaker: string,
  { text }: DeskText,
  date: Day,
  report: Report,
  { entities, mentions }: DeskRecord,
  n: number,
): Claim {
  const about = mentions.mentionsIn(`${said}\n${text}`, date).filter(({ start }) => start < said.length);
  return {
    id: `draft-${speaker}-${date}-${String(n + 1)}`,
    date,
    speaker,
    attribution: entities.get(speaker)?.kind === 'group' ? 'anonymous' : 'named',
    act,
    content: contentOf(said),
    about: [...new Set(about.map(({ entity }) => entity))].sort(),
    question: null,
    position: null,
    responses: [],
    reports: [report],
  };
}

/** What follows speaker and act: with "that" where it is a clause of its own, without quotation marks around it or a full stop. */
function contentOf(said: string): string {
  const bare = said.replace(/^["“«„]+|[,.;"”»]+$/g, '').trim();
  const led = /^(that|to|for|it|the|a|an|all|any|no)\b/i.test(bare) ? bare : `that ${bare}`;
  return led.length > LONGEST ? `${led.slice(0, led.lastIndexOf(' ', LONGEST - 2))} …` : led;
}

function reportOf(said: string, { quoted }: Statement, text: DeskText, { origins }: DeskRecord): Report {
  const source = text.source ?? 'source-to-be-added';
  const quote = quoted ? quoteIn(said) : null;
  return {
    source,
    url: text.url,
    published: text.date,
    origin: origins(text.text, text.credit, source) ?? source,
    quote,
    words: quote === null ? null : 'speaker',
  };
}

/** The speaker's own words within a content, verbatim, cut to what a dossier may quote. */
function quoteIn(said: string): string | null {
  const inner = /["“«„]([^"”»]{8,})["”»]/.exec(said)?.[1]?.replace(/[,.]$/, '');
  return inner === undefined ? null : inner.split(' ').slice(0, QUOTE_WORDS).join(' ');
}

const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' ');
