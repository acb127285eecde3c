/** Milliseconds that a slice may take: half of a frame, so that scrolling stays smooth. */
const SLICE = 8;

/** Milliseconds after which a slice is done although the page is never idle. */
const LATEST = 1000;

/** Does a work in idle slices until it says that it is done; gives the milliseconds that it took. */
export function inSlices(work: (enough: () => boolean) => boolean): Promise<number> {
  return new Promise((done, failed) => {
    let spent = 0;
    const slice = (idle: IdleDeadline): void => {
      const start = performance.now();
      const end = start + (idle.didTimeout ? SLICE : Math.min(SLICE, idle.timeRemaining()));
      try {
        const isDone = work(() => performance.now() >= end);
        spent += performance.now() - start;
        if (isDone) done(spent);
        else requestIdleCallback(slice, { timeout: LATEST });
      } catch (fault) {
        failed(fault as Error);
      }
    };
    requestIdleCallback(slice, { timeout: LATEST });
  });
}
