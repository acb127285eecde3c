import type { Act } from '../domain/claim.ts';
import type { Span } from '../domain/statement.ts';
import type { CueTable } from './cue-table.ts';
import type { Unnamed } from './find-english.ts';
import { findQuotations } from './find-quotations.ts';
import type { PlainCue, Stretch } from './plain-parts.ts';
import { lastWord } from './plain-parts.ts';
import { plainContent } from './plain-content.ts';
import { plainSource } from './plain-source.ts';
import { readPlain } from './read-plain.ts';
import type { Unit } from './unit.ts';

/**
 * The statements of a text in a language of which only cues are known: a verb with a speaker beside it and a
 * quotation or a clause that a conjunction opens, or "according to". Precise rather than complete.
 */
export function findByCues(text: string, table: CueTable): Unnamed[] {
  const forms = formsOf(table);
  return readPlain(text, findQuotations(text)).flatMap((units) => {
    const found = [
      ...cuesIn(units, forms, table).flatMap((cue) => byVerb(units, cue, table)),
      ...adjuncts(units, table),
    ];
    return found.map((one) => withoutOuter(one, found));
  });
}

/** "Peskov said that …, Reuters reported": the content ends where that of the statement around it does. */
function withoutOuter(one: Unnamed, all: readonly Unnamed[]): Unnamed {
  const outer = all.find(
    ({ content: [around], source }) =>
      around !== undefined &&
      around.start <= one.source.start &&
      around.end > one.cue.end &&
      source.start >= around.end,
  );
  const end = outer?.content[0]?.end ?? Infinity;
  return {
    ...one,
    content: one.content.map((span) => ({ ...span, end: Math.max(span.start, Math.min(span.end, end)) })),
  };
}

const cache = new WeakMap<CueTable, ReadonlyMap<string, Act>>();

function formsOf(table: CueTable): ReadonlyMap<string, Act> {
  const known = cache.get(table);
  if (known) return known;
  const forms = new Map(
    Object.entries(table.cues).flatMap(([act, words]) =>
      words.split('|').map((form) => [form, act as Act] as const),
    ),
  );
  cache.set(table, forms);
  return forms;
}

function cuesIn(units: readonly Unit[], forms: ReadonlyMap<string, Act>, table: CueTable): PlainCue[] {
  return units.flatMap((unit, at) => {
    const two = forms.get(`${unit.low} ${units[at + 1]?.low ?? ''}`);
    const act = two ?? forms.get(unit.low);
    const second = forms.has(`${units[at - 1]?.low ?? ''} ${unit.low}`);
    if (!act || second || unit.text !== unit.low) return [];
    const to = two ? at + 1 : at;
    const near = [units[at - 1], units[at - 2], units[to + 1]];
    return near.some((one) => one && table.negations.test(one.low)) ? [] : [{ from: at, to, act }];
  });
}

function byVerb(units: readonly Unit[], cue: PlainCue, table: CueTable): Unnamed[] {
  // "Das Gericht wies darauf hin" rejects nothing: a separable verb means what it does with its particle only.
  const particle = table.particles[units[cue.from]?.low ?? ''];
  if (particle && !units.slice(cue.to).some(({ low }) => low === particle)) return [];
  const source = plainSource(units, cue, table);
  const content = source ? plainContent(units, cue, source, table) : null;
  if (!source || !content) return [];
  return [placed(units, source, cue, content.stretches, cue.act, content.confidence)];
}

/** "За словами Зеленського, …", "laut Merz", "den Angaben zufolge". */
function adjuncts(units: readonly Unit[], table: CueTable): Unnamed[] {
  return units.flatMap((unit, at) => {
    const cue = table.according.find((words) =>
      words.split(' ').every((word, n) => units[at + n]?.low === word),
    );
    if (!cue || (at > 0 && !/^[,—–(]$/.test(units[at - 1]?.low ?? '') && unit.text !== unit.low)) return [];
    const first = at + cue.split(' ').length;
    const to = closeOf(units, first);
    const early = at === 0 && units[to + 1]?.low === ',';
    const late = at > 2 && units[at - 1]?.low === ',' && /^[.!?]?$/.test(units[to + 1]?.low ?? '');
    if (
      to < first ||
      !(early || late) ||
      !units.slice(first, to + 1).some(({ text }) => /\p{Lu}/u.test(text))
    )
      return [];
    const content = early ? { from: to + 2, to: lastWord(units) } : { from: 0, to: at - 2 };
    if (content.to - content.from < 2) return [];
    return [placed(units, { from: first, to }, { from: at, to: first - 1 }, [content], 'asserts', 0.85)];
  });
}

/** The last unit before the next comma or stop, ten words away at most. */
function closeOf(units: readonly Unit[], first: number): number {
  for (let at = first; at < Math.min(units.length, first + 10); at += 1) {
    if (units[at]?.tag === 'QUOTE') continue;
    if (/^[,.:;!?—–()]$/.test(units[at]?.low ?? '')) return at - 1;
  }
  return units.length - first < 10 ? units.length - 1 : first - 1;
}

function placed(
  units: readonly Unit[],
  source: Stretch,
  cue: Stretch,
  content: Stretch[],
  act: Act,
  confidence: number,
): Unnamed {
  const span = ({ from, to }: Stretch): Span => ({
    start: units[from]?.start ?? 0,
    end: units[to]?.end ?? 0,
  });
  const quoted = content.some(({ from, to }) => units.slice(from, to + 1).some(({ tag }) => tag === 'QUOTE'));
  const sentence = span({ from: 0, to: units.length - 1 });
  return {
    source: span(source),
    cue: span(cue),
    content: content.map(span),
    act,
    quoted,
    confidence,
    antecedent: null,
    sentence,
  };
}
