/** Servers that are asked at once. */
const AT_ONCE = 4;

/** Runs for each, four side by side, those at the front first. */
export async function sideBySide<T>(all: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  const queue = [...all];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await run(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
