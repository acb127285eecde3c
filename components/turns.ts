const waiting = new Set<() => void>();
let turning = false;
let tell: (drawing: boolean) => void = () => undefined;

/** For how long one turn goes on drawing, in milliseconds: the browser's layout of it comes on top. */
const SPAN = 6;

/** Calls back in a task of its own, after what waits already and after the browser has shown what was drawn; gives how to call it off. */
export function onTurn(act: () => void): () => void {
  waiting.add(act);
  if (!turning) {
    turning = true;
    tell(true);
    next();
  }
  return () => waiting.delete(act);
}

/** Tells whether anything waits for its turn, each time that it changes. */
export function watchTurns(heard: (drawing: boolean) => void): void {
  tell = heard;
}

/** A hidden page is shown no frames: there the turns follow one another at once. */
function next(): void {
  const begin = (): unknown => setTimeout(() => void turn());
  if (document.hidden) begin();
  else requestAnimationFrame(begin);
}

/** Preact draws in a microtask after a change of state, so each act is drawn before the next one begins. */
async function turn(): Promise<void> {
  const end = performance.now() + SPAN;
  for (const act of waiting) {
    waiting.delete(act);
    act();
    await null;
    if (performance.now() > end) break;
  }
  turning = waiting.size > 0;
  if (turning) next();
  else tell(false);
}
