import type { Span, Statement } from '../../lib/domain/statement.ts';
import type { Marked, Sample } from './read-marked.ts';

/** How well found statements agree with marked ones. */
export interface Score {
  marked: number;
  found: number;
  /** Source and cue touch, and content shares at least half of its letters. */
  overlapping: number;
  /** All spans the same, but for spaces and punctuation at their ends. */
  exact: number;
  /** Overlapping ones with the act right. */
  acts: number;
}

type Found = Pick<Statement, 'source' | 'cue' | 'content' | 'act'>;

/** Scores one text: each marked statement against the found one whose cue it touches. */
export function scoreSample({ text, statements }: Sample, found: readonly Found[]): Score {
  const pairs = statements.flatMap((marked) => {
    const one = found.find((other) => touches(marked.cue, other.cue) && agrees(marked, other));
    return one ? [{ marked, one }] : [];
  });
  return {
    marked: statements.length,
    found: found.length,
    overlapping: pairs.length,
    exact: pairs.filter(({ marked, one }) => isSame(text, marked, one)).length,
    acts: pairs.filter(({ marked, one }) => marked.act === one.act).length,
  };
}

export const added = (a: Score, b: Score): Score => ({
  marked: a.marked + b.marked,
  found: a.found + b.found,
  overlapping: a.overlapping + b.overlapping,
  exact: a.exact + b.exact,
  acts: a.acts + b.acts,
});

export const NOTHING: Score = { marked: 0, found: 0, overlapping: 0, exact: 0, acts: 0 };

/** Precision, recall and F1 in percent, of overlapping and of exact spans. */
export function rates({ marked, found, overlapping, exact, acts }: Score): Record<string, number> {
  const percent = (part: number, whole: number): number =>
    Math.round((1000 * part) / Math.max(1, whole)) / 10;
  return {
    marked,
    found,
    precision: percent(overlapping, found),
    recall: percent(overlapping, marked),
    f1: percent(2 * overlapping, marked + found),
    exactPrecision: percent(exact, found),
    exactRecall: percent(exact, marked),
    exactF1: percent(2 * exact, marked + found),
    acts: percent(acts, overlapping),
  };
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const agrees = (marked: Marked, found: Found): boolean => {
  const shared = letters(marked.content, found.content);
  const all = size(marked.content) + size(found.content) - shared;
  return touches(marked.source, found.source) && shared * 2 >= all;
};

const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const letters = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, one) =>
      sum +
      b.reduce(
        (part, other) => part + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)),
        0,
      ),
    0,
  );

const isSame = (text: string, marked: Marked, found: Found): boolean =>
  [marked.source, marked.cue].map((span) => bare(text, [span])).join('|') ===
    [found.source, found.cue].map((span) => bare(text, [span])).join('|') &&
  bare(text, marked.content) === bare(text, found.content);

/** Where spans lie once the spaces and punctuation at their ends are off; neighbours count as one. */
function bare(text: string, spans: readonly Span[]): string {
  const inner = spans.map(({ start, end }) => {
    const words = text.slice(start, end);
    const lead = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
    const tail = /[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0;
    return [start + lead, end - tail] as const;
  });
  const merged: [number, number][] = [];
  for (const [start, end] of inner) {
    const last = merged.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last[1], start))) last[1] = end;
    else merged.push([start, end]);
  }
  return JSON.stringify(merged);
}
