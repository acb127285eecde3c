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
  const thread = new Worker(allowed(address), { type: 'module' });
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

/** The browser's own factory, which TypeScript's DOM does not know yet. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): URL };
}

/** Our pages' policy lets no plain string name a script: only what this one, named in wxt.config.ts, passes on. */
function allowed(url: string): URL | string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('reading', { createScriptURL: (given) => given });
  return policy?.createScriptURL(url) ?? url;
}
