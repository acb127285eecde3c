/** The number of each record by id: its place. */
export const numbered = (records: readonly { id: string }[]): Map<string, number> =>
  new Map(records.map(({ id }, n) => [id, n]));

/** The number of an id; of an unknown one, a number that none has. */
export const numberOf = (numbers: ReadonlyMap<string, number>, id: string): number =>
  numbers.get(id) ?? numbers.size;
