import { policy } from '../../lib/browser/policy.ts';
import type { Answer, Ask, Look } from './asks.ts';
import address from './reading.ts?worker&url';

/** The reading thread as the page uses it. */
export interface Reading {
  /** Asks for the page; of several asks while one is under way only the last is answered. */
  look(): void;
  ask(ask: Ask): void;
}

/** Starts the reading thread, which is asked for what `now` looks at, also whenever the record itself changes. */
export function openReading(now: () => Look | null, hear: (answer: Answer) => void): Reading {
  const thread = new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
  let [busy, again] = [false, false];
  const ask = (asked: Ask): void => {
    thread.postMessage(asked);
  };
  const look = (): void => {
    const wanted = now();
    again = busy;
    if (!wanted || busy) return;
    busy = true;
    ask({ kind: 'page', look: wanted });
  };
  thread.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'page') busy = false;
    hear(data);
    if (data.kind === 'changed' || (data.kind === 'page' && again)) look();
  });
  return { look, ask };
}
