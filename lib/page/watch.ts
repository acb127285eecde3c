/** Milliseconds of quiet after a change before the page is read again. */
const QUIET = 120;

/** Reading again takes at most one part in this many of the time, however fast the page changes. */
const SHARE = 12;

/** Watches a document and the open shadow roots in it. */
export interface Watch {
  /** Watches these shadow roots too. */
  include(roots: readonly ShadowRoot[]): void;
  stop(): void;
}

/** Calls `changed` in idle time after the page's text changed; a page that never rests is read ever more rarely. */
export function watch(document: Document, changed: () => void): Watch {
  let waiting = false;
  let pause = QUIET;
  const run = (): void => {
    waiting = false;
    const before = performance.now();
    changed();
    pause = Math.max(QUIET, (performance.now() - before) * SHARE);
  };
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      requestIdleCallback(run, { timeout: 1000 });
    }, pause);
  };
  const observer = new MutationObserver(soon);
  const observe = (root: Node): void => {
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  observe(document);
  const known = new WeakSet<ShadowRoot>();
  const include = (roots: readonly ShadowRoot[]): void => {
    for (const root of roots) {
      if (!known.has(root)) observe(root);
      known.add(root);
    }
  };
  return {
    include,
    stop: () => {
      observer.disconnect();
    },
  };
}
