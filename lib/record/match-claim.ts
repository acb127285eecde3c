import type { Act, Claim } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { ClaimWords } from './claim-words.ts';
import { claimWords } from './claim-words.ts';

/** A statement as far as it is compared with claims. */
export interface Spoken {
  /** Entity id. */
  speaker: string;
  act: Act;
  content: string;
  /** The day of the text; null where it states none. */
  day: Day | null;
}

/** Words in a row that nobody says twice by chance; a shorter quote counts when all of it is there. */
const RUN = 7;
const SHORTEST = 5;

/** How much of the meaning of either has to be in the other, and in how many words at least. */
const OF_CLAIM = 0.7;
const OF_STATEMENT = 0.5;
const LEAST = 4;

/** Days that may lie between a claim and a text that repeats it in other words. */
const REACH = 21;

/**
 * The claim that a statement repeats, or null: by the same speaker, and either in the words that a report quotes or
 * in nearly the same words, figures and sense within three weeks. Near-certain or nothing: a wrong link costs more
 * than a missing one.
 */
export function matchClaim(spoken: Spoken, claims: readonly Claim[]): Claim | null {
  const said = claimWords(spoken.content);
  const own = claims.filter(({ speaker, act }) => speaker === spoken.speaker && isSameWay(act, spoken.act));
  return (
    own.find((claim) => isQuoted(said, claim) && !isAfter(claim, spoken.day)) ??
    own.find((claim) => isAlike(said, keptWords(claim).content) && isNear(claim, spoken.day)) ??
    null
  );
}

/** To deny and to assert the same words are opposite acts. */
const isSameWay = (one: Act, other: Act): boolean => AGAINST.has(one) === AGAINST.has(other);

const AGAINST: ReadonlySet<Act> = new Set(['denies', 'rejects', 'withdraws']);

function isQuoted({ run }: ClaimWords, claim: Claim): boolean {
  const text = ` ${run.join(' ')} `;
  return keptWords(claim).quotes.some((quoted) => {
    if (quoted.length < SHORTEST) return false;
    const length = Math.min(RUN, quoted.length);
    return quoted.some(
      (_, at) =>
        at + length <= quoted.length && text.includes(` ${quoted.slice(at, at + length).join(' ')} `),
    );
  });
}

/** The words of claims, read once: a long text is compared with the same ones thousands of times. */
const kept = new WeakMap<Claim, { content: ClaimWords; quotes: string[][] }>();

function keptWords(claim: Claim): { content: ClaimWords; quotes: string[][] } {
  const before = kept.get(claim);
  if (before) return before;
  const quotes = claim.reports.flatMap(({ quote, words }) =>
    quote === null || words === 'source' ? [] : [claimWords(quote).run],
  );
  const read = { content: claimWords(claim.content), quotes };
  kept.set(claim, read);
  return read;
}

function isAlike(said: ClaimWords, claim: ClaimWords): boolean {
  const shared = [...claim.heavy].filter((word) => said.heavy.has(word)).length;
  return (
    shared >= LEAST &&
    shared >= claim.heavy.size * OF_CLAIM &&
    shared >= said.heavy.size * OF_STATEMENT &&
    said.negated === claim.negated &&
    [...claim.figures].every((figure) => said.figures.has(figure)) &&
    [...said.figures].every((figure) => claim.figures.has(figure))
  );
}

const DAY = 86_400_000;

const isAfter = (claim: Claim, day: Day | null): boolean => day !== null && claim.date > day;

const isNear = (claim: Claim, day: Day | null): boolean =>
  day !== null && !isAfter(claim, day) && Date.parse(day) - Date.parse(claim.date) <= REACH * DAY;
