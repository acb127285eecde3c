/** Particles that may stand before a word and are written with it: each line in the order in which they join. */
const PARTICLES: readonly RegExp[] = [/[وف]/y, /[بلكس]/y, /ال/y];
const HEBREW = /[ושהכלבמ]/y;

/** How many letters at the start of an Arabic or Hebrew word may be particles: each count that leaves a word. */
export function cliticLengths(word: string): number[] {
  const lengths = new Set<number>();
  if (word.charCodeAt(0) < 0x600) add(lengths, word, [HEBREW, HEBREW, HEBREW], 0);
  else add(lengths, word, PARTICLES, 0);
  return [...lengths].sort((a, b) => a - b);
}

function add(lengths: Set<number>, word: string, [first, ...others]: readonly RegExp[], at: number): void {
  if (!first) return;
  add(lengths, word, others, at);
  first.lastIndex = at;
  const length = first.exec(word)?.[0].length ?? 0;
  if (length === 0 || at + length > word.length - 2) return;
  lengths.add(at + length);
  add(lengths, word, others, at + length);
}
