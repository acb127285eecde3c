import type { Change } from '../domain/record-page.ts';

/** Less than this in common, and the texts are shown one after the other. */
const ALIKE = 0.4;

/**
 * What differs between two texts, word by word (longest common subsequence): kept and removed runs read as the
 * former text, kept and added runs as the new one. A lone word between two changes changes with them, and texts with
 * little in common change as a whole, because a reader follows runs, not confetti.
 */
export function wordChanges(former: string, text: string): Change[] {
  const [before, after] = [tokensOf(former), tokensOf(text)];
  const changes = calmed(aligned(before, after));
  const kept = changes.filter(({ how }) => how === 'kept').reduce((sum, one) => sum + one.text.length, 0);
  if (kept >= ALIKE * Math.max(former.length, text.length)) return changes;
  return runs([
    ['removed', former],
    ['added', text],
  ]);
}

type Step = [Change['how'], string];

/** Words and marks, each with the space before it, so that joined again they are the text. */
const tokensOf = (text: string): string[] =>
  text.match(/\s*(?:[\p{L}\p{N}’'-]+(?:[.,]\p{N}+)*|[^\s])|\s+$/gu) ?? [];

function aligned(before: readonly string[], after: readonly string[]): Step[] {
  const common = commonLengths(before, after);
  const steps: Step[] = [];
  let [b, a] = [0, 0];
  while (b < before.length || a < after.length) {
    const [old, fresh] = [before[b], after[a]];
    if (old !== undefined && old === fresh) steps.push(['kept', old]);
    const shorter = (common[b + 1]?.[a] ?? -1) >= (common[b]?.[a + 1] ?? -1);
    const drop = old !== fresh && old !== undefined && (fresh === undefined || shorter);
    if (drop) steps.push(['removed', old]);
    else if (old !== fresh && fresh !== undefined) steps.push(['added', fresh]);
    if (old === fresh || drop) b += 1;
    if (old === fresh || !drop) a += 1;
  }
  return steps;
}

/** How many tokens the rests of both texts have in common, for each pair of places. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let b = before.length - 1; b >= 0; b -= 1)
    for (let a = after.length - 1; a >= 0; a -= 1)
      (common[b] ?? [])[a] =
        before[b] === after[a]
          ? 1 + (common[b + 1]?.[a + 1] ?? 0)
          : Math.max(common[b + 1]?.[a] ?? 0, common[b]?.[a + 1] ?? 0);
  return common;
}

/** Runs of alike steps, where a kept word alone between two changes counts as removed and added. */
function calmed(steps: readonly Step[]): Change[] {
  const plain = runs(steps);
  return runs(
    plain.flatMap(({ how, text }, n): Step[] => {
      const alone = how === 'kept' && n > 0 && n < plain.length - 1 && tokensOf(text).length < 2;
      return alone
        ? [
            ['removed', text],
            ['added', text],
          ]
        : [[how, text]];
    }),
  );
}

/** Joins steps: between two kept runs at most one removed run, then one added. */
function runs(steps: readonly Step[]): Change[] {
  const found: Change[] = [];
  let open: Record<Change['how'], string> = { kept: '', removed: '', added: '' };
  const close = (): void => {
    for (const how of ['kept', 'removed', 'added'] as const)
      if (open[how] !== '') found.push({ how, text: open[how] });
    open = { kept: '', removed: '', added: '' };
  };
  for (const [how, text] of steps) {
    if (how === 'kept' && open.removed + open.added !== '') close();
    open[how] += text;
  }
  close();
  return found;
}
