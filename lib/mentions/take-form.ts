import type { Candidate } from './find-candidates.ts';
import { longestForm } from './longest-form.ts';
import type { Lexicon } from './open-lexicon.ts';
import { isNamed } from './surroundings.ts';

/** Takes the longest form that starts with a word of this end and hash, and gives its end; 0 for none. */
export function takeForm(
  lexicon: Lexicon,
  text: string,
  start: number,
  end: number,
  hash: number,
  candidates: Candidate[],
): number {
  const best = longestForm(lexicon, text, start, end, hash);
  if (!best) return 0;
  for (let last = candidates.at(-1); last && last.end > best.start; last = candidates.at(-1))
    candidates.pop();
  const meanings = best.meanings.filter(({ sense }) => sense !== 'n');
  if (meanings.length > 0) {
    const isName = /^\S+$|^\P{Lu}/u.test(text.slice(best.start, best.end));
    const named = isName && isNamed(text, best.start, lexicon.offices);
    candidates.push({ start: best.start, end: best.end, meanings, named });
  }
  return best.end;
}
