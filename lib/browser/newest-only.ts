/** Runs that may overlap: what one gives is shown unless a run that began later was shown already. */
export function newestOnly<T>(make: () => Promise<T>, show: (made: T) => void): () => Promise<void> {
  let begun = 0;
  let shown = 0;
  return async () => {
    begun += 1;
    const turn = begun;
    const made = await make();
    if (turn < shown) return;
    shown = turn;
    show(made);
  };
}
