import { askBackground } from '../../lib/browser/ask.ts';
import { onProgress } from '../../lib/browser/progress.ts';
import type { StoredFeed } from '../../lib/domain/feed.ts';
import type { CheckView } from '../../lib/domain/feed-view.ts';
import { listFeeds } from '../../lib/store/list-feeds.ts';
import type { Store } from '../../lib/store/open-store.ts';

/** Follows the checks under way, whoever asked for them, and keeps how those came out that the reader asked for here. */
export function followChecks(store: Store, changed: () => void) {
  const checks = new Map<string, CheckView>();
  const asked = new Set<string>();
  const show = (feed: string, step: CheckView['step']): void => {
    checks.set(feed, { step, done: 0, total: 0 });
    changed();
  };
  onProgress(({ feed, ...progress }) => {
    if (progress.step !== 'ended') checks.set(feed, progress);
    else if (!asked.has(feed)) checks.delete(feed);
    changed();
  });
  const find = async (feed: string): Promise<StoredFeed | undefined> =>
    (await listFeeds(store)).find(({ id }) => id === feed);
  return {
    checks,
    check: async (feed: string): Promise<void> => {
      asked.add(feed);
      show(feed, 'asking');
      const before = await find(feed);
      await askBackground({ kind: 'refreshNow', feed });
      asked.delete(feed);
      show(feed, outcomeOf(before, await find(feed)));
    },
  };
}

/** How a check came out, told by what it left; one that left nothing was not made. */
function outcomeOf(before: StoredFeed | undefined, after: StoredFeed | undefined): CheckView['step'] {
  const hasSucceeded = (after?.lastSuccess ?? 0) > (before?.lastSuccess ?? 0);
  if (!after || !hasSucceeded) return 'failed';
  return after.shown?.v === before?.shown?.v ? 'same' : 'newer';
}
