import { findCompound } from './find-compound.ts';
import { foldText } from './fold.ts';
import type { Form, Lexicon, Meaning } from './open-lexicon.ts';
import { KEY } from './open-lexicon.ts';
import { clitics, isArabicAt, isEnd, isStart, isUnspacedAt, isWordAt } from './scripts.ts';

/** A form found in a block, with everything that it may stand for; plain, so that it can be kept with the block. */
export interface Candidate {
  /** UTF-16 offsets in the block's text, end exclusive. */
  start: number;
  end: number;
  meanings: Meaning[];
  /** The word before it begins with a capital and is not at the start of a sentence: it may be another's given name. */
  named: boolean;
  /** The form is a single word. */
  single: boolean;
}

interface Found {
  start: number;
  end: number;
  meanings: Meaning[];
}

/** All forms in a block's text: the longest at each place, whole words by the rules of their script. */
export function findCandidates(lexicon: Lexicon, source: string): Candidate[] {
  const folded = foldText(source);
  const { text } = folded;
  const lower = lowered(text);
  const candidates: Candidate[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordAt(text, at) || !isStart(text, at)) {
      at += 1;
      continue;
    }
    const found = findAt(lexicon, text, lower, at);
    if (!found) {
      at = isUnspacedAt(text, at) ? at + 1 : pastWord(text, at);
      continue;
    }
    const meanings = found.meanings.filter(({ sense }) => sense !== 'n');
    if (meanings.length > 0) {
      candidates.push({
        start: folded.startOf(found.start),
        end: folded.endOf(found.end - 1),
        meanings,
        named: isNamed(text, found.start),
        single: !text.slice(found.start, found.end).includes(' '),
      });
    }
    at = Math.max(found.end, at + 1);
  }
  return candidates;
}

/** Lower case without moving an offset (İ alone grows). */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-ZА-ЯЁІЇЄҐ]/g, (char) => char.toLowerCase());
}

function findAt(lexicon: Lexicon, text: string, lower: string, at: number): Found | null {
  const starts = isArabicAt(text, at) ? clitics(text, at) : [0];
  let best: Found | null = null;
  for (const skipped of starts) {
    const found = longestAt(lexicon, text, lower, at + skipped);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

function longestAt(lexicon: Lexicon, text: string, lower: string, at: number): Found | null {
  let best: Found | null = null;
  for (let length = KEY; length > 1; length -= 1) {
    for (const form of lexicon.formsAt(lower.slice(at, at + length))) {
      if (form.text.length < KEY && form.text.length !== length) continue;
      const found = readForm(lexicon, form, text, lower, at);
      if (found && (!best || found.end - found.start > best.end - best.start)) best = found;
    }
  }
  return best;
}

function readForm(lexicon: Lexicon, form: Form, text: string, lower: string, at: number): Found | null {
  const end = at + form.text.length;
  if (!isWritten(form.text, text, at, end, form.compounds.length > 0)) return null;
  for (const compound of form.compounds) {
    const span = findCompound(text, lower, { start: at, end }, compound);
    if (span) return { ...span, meanings: [compound.meaning] };
  }
  if (form.senses === '' || !isEnd(text, end)) return null;
  return { start: at, end, meanings: lexicon.meaningsOf(form) };
}

/**
 * Whether a form stands in a text: as it is listed, with a capital at its start, or in the capitals of a
 * headline. Anchors of compounds hold figures or number words, so their case tells nothing.
 */
function isWritten(form: string, text: string, at: number, end: number, anyCase: boolean): boolean {
  const seen = text.slice(at, end);
  if (seen === form) return true;
  const upper = form.toUpperCase();
  if (anyCase) return seen.toUpperCase() === upper;
  if (seen === form.charAt(0).toUpperCase() + form.slice(1)) return true;
  return seen === upper && form.length > 3 && seen !== seen.toLowerCase() && isShouted(text, at, end);
}

/** Whether the words around are in capitals too, or there are none. */
function isShouted(text: string, at: number, end: number): boolean {
  const around = (text.slice(Math.max(0, at - 12), at) + text.slice(end, end + 12)).replace(/[^\p{L}]/gu, '');
  return around.length < 3 || around === around.toUpperCase();
}

function pastWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && isWordAt(text, at) && !isUnspacedAt(text, at)) at += 1;
  return at;
}

function isNamed(text: string, start: number): boolean {
  const before = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - 30), start));
  if (!before?.[1]) return false;
  const lead = text.slice(0, start - before[1].length - 1).trimEnd();
  return lead !== '' && !/[.!?:"—-]$/.test(lead);
}
