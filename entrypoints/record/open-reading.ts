import type { Shown, Store } from '../../lib/store/open-store.ts';
import { onShown, recordSlices } from '../../lib/store/record-slices.ts';
import type { Answer, Ask, Look } from './asks.ts';

/** The reading thread as the page uses it. */
export interface Reading {
  /** Asks for the page; of several asks while one is under way only the last is answered. */
  look(): void;
  ask(ask: Ask): void;
}

/** Starts the reading thread, feeds it what is shown and whatever is shown later, and asks it for what `now` looks at. */
export function openReading(store: Store, now: () => Look | null, hear: (answer: Answer) => void): Reading {
  const thread = new Worker(new URL('./reading.ts', import.meta.url), { type: 'module' });
  const ask = (asked: Ask): void => {
    thread.postMessage(asked);
  };
  let [fed, busy, again] = [false, false, false];
  const look = (): void => {
    const wanted = now();
    again = busy;
    if (!wanted || !fed || busy) return;
    busy = true;
    ask({ kind: 'page', look: wanted });
  };
  thread.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'page') busy = false;
    hear(data);
    if (data.kind === 'page' && again) look();
  });
  feed(store, ask, (whole) => {
    fed = whole;
    if (whole) look();
  });
  return { look, ask };
}

/** Before there is any dossier nothing is fed; when another is shown while one is read, that one is left. */
function feed(store: Store, ask: (ask: Ask) => void, tell: (whole: boolean) => void): void {
  let latest = 0;
  const read = async (shown: Shown[]): Promise<void> => {
    const turn = (latest += 1);
    if (shown.length === 0) return;
    tell(false);
    ask({ kind: 'begin', card: shown[0]?.card });
    for (const { gen } of shown)
      for await (const slice of recordSlices(store, gen)) {
        if (turn !== latest) return;
        ask({ kind: 'slice', slice });
      }
    tell(true);
  };
  onShown(store, (shown) => void read(shown));
}
