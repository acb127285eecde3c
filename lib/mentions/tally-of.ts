import type { Weight } from './weigh-text.ts';

/** What a page was found to say, of the blocks in which anything was found. */
export interface Tally {
  /** How often somebody of each of the three is named. */
  us: number;
  ukraine: number;
  russia: number;
  version: boolean;
  /** How often another's plan or an older peace is named. */
  others: number;
  /** Letters of the blocks. */
  told: number;
  peace: boolean;
  /** The part that speaks of peace: of the blocks or of their letters, whichever is more. */
  share: number;
  /** Blocks that speak of peace and name Ukraine, or Russia beside it on the page; those that name the United States only. */
  talks: number;
  own: number;
  /** A block that speaks of peace names all three. */
  joint: boolean;
}

/** Sums up what the gate found in the blocks of a page. */
export function tallyOf(weights: readonly Weight[]): Tally {
  const sides = weights.map((weight) => weight.sides).join('');
  const peaceful = weights.filter(({ peace }) => peace);
  const told = lettersOf(weights);
  return {
    us: timesIn(sides, 'a'),
    ukraine: timesIn(sides, 'b'),
    russia: timesIn(sides, 'c'),
    version: weights.some(({ version }) => version),
    others: weights.reduce((sum, { others }) => sum + others, 0),
    told,
    peace: peaceful.length > 0,
    share: Math.max(lettersOf(peaceful) / told, peaceful.length / weights.length),
    talks: peaceful.filter((weight) => /[bc]/.test(weight.sides)).length,
    own: peaceful.filter((weight) => /^a+$/.test(weight.sides)).length,
    joint: peaceful.some((weight) => ['a', 'b', 'c'].every((side) => weight.sides.includes(side))),
  };
}

const timesIn = (sides: string, side: string): number => sides.split(side).length - 1;

const lettersOf = (weights: readonly Weight[]): number =>
  weights.reduce((sum, { length }) => sum + length, 0);
