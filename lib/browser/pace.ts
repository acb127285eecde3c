/** Asks of one tab in a second; a reader's own pointer makes a few, and more can only be a script taken over (H41). */
const MOST = 50;

/** Says of each ask of a tab, at a time in milliseconds, whether it may still be heard in that second. */
export function createPace(): (tab: number, now: number) => boolean {
  const counts = new Map<number, number>();
  let second = 0;
  return (tab, now) => {
    const here = Math.floor(now / 1000);
    if (here !== second) counts.clear();
    second = here;
    const count = (counts.get(tab) ?? 0) + 1;
    counts.set(tab, count);
    return count <= MOST;
  };
}
