import type { Entity } from '../domain/entity.ts';
import type { LiveSaid } from '../domain/live.ts';
import type { Mention } from '../domain/mention.ts';
import type { Span, Statement } from '../domain/statement.ts';
import { detectLanguage } from '../statements/detect-language.ts';
import type { Language } from '../statements/detect-language.ts';
import { findPlain } from '../statements/find-plain.ts';
import { groupsOf } from './groups-of.ts';

/** Lines that are kept of an item, and characters of a content and of words for a speaker. */
const MOST = 3;
const LONGEST = 300;
const LONGEST_NAME = 90;

/** Finds what an item of a live source says, by cues alone: no tagger can be loaded where items are read. */
export type ItemSaid = (text: string, mentions: readonly Mention[]) => LiveSaid[];

/** Opens a reader of items for a record's entities. */
export function openItemSaid(entities: readonly Entity[]): ItemSaid {
  const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const groups = groupsOf(entities);
  return (text, mentions) => {
    const lang = detectLanguage(text);
    if (lang === null) return [];
    const found = findPlain(text, lang, { mentions, people, groups });
    // Whose story it is stands beside it anyway: "Reuters says Peskov said …" is one line, Peskov's.
    const inner = found.filter((one) => !found.some((other) => other !== one && holds(one, other)));
    return inner.flatMap((one) => lineOf(text, one, lang, byId) ?? []).slice(0, MOST);
  };
}

const holds = ({ content }: Statement, { cue }: Statement): boolean =>
  content.some(({ start, end }) => start <= cue.start && cue.end <= end);

/** Null where nobody could tell who speaks: a pronoun for somebody whom the record does not know. */
function lineOf(
  text: string,
  { speaker, source, content, act }: Statement,
  lang: Language,
  byId: ReadonlyMap<string, Entity>,
): LiveSaid | null {
  const words = wordsAt(text, [source]);
  const entity = byId.get(speaker ?? '');
  const isPronoun = !/\p{Lu}/u.test(words.slice(1)) && words.length < 6;
  const name = isPronoun ? (entity?.names[lang] ?? entity?.names['en']) : words.slice(0, LONGEST_NAME);
  if (name === undefined) return null;
  return { speaker, name, kind: entity?.kind ?? 'person', act, content: cut(wordsAt(text, content)) };
}

const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

const cut = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);
