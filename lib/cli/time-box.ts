/** Takes things one after the other until the seconds are used up; gives what was made of those that were begun. */
export async function timeBox<T, U>(
  things: readonly T[],
  seconds: number,
  work: (thing: T) => Promise<U>,
): Promise<U[]> {
  const end = Date.now() + seconds * 1000;
  const made: U[] = [];
  for (const thing of things) {
    if (Date.now() > end) break;
    made.push(await work(thing));
  }
  return made;
}
