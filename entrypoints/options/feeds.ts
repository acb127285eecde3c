import type { FeedsProps } from '../../components/Feeds.tsx';
import { askBackground } from '../../lib/browser/ask.ts';
import type { RequestLine, StoredFeed } from '../../lib/domain/feed.ts';
import { requestFile } from '../../lib/refresh/request-file.ts';
import { watchFeeds } from '../../lib/store/list-feeds.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { clearRequests, watchRequests } from '../../lib/store/request-log.ts';
import { createAdding } from './add-feed.ts';
import { followChecks } from './feed-checks.ts';
import { saveFile } from './files.ts';

/** The feeds, their checks and the requests, followed while the page is open; gives what is to be shown of them. */
export function followFeeds(
  store: Store,
  changed: () => void,
): () => Omit<FeedsProps, 'words' | 'bundled' | 'now'> {
  let feeds: StoredFeed[] = [];
  let requests: RequestLine[] = [];
  const adding = createAdding(changed);
  const { checks, check } = followChecks(store, changed);
  watchFeeds(store, (now) => {
    feeds = now;
    changed();
  });
  watchRequests(store, (now) => {
    requests = now;
    changed();
  });
  return () => ({
    feeds,
    requests,
    checks,
    adding: adding.state(),
    ...adding.acts,
    onCheck: (feed) => void check(feed),
    onRemove: (feed) => void remove(feed),
    onExportLog: (form) => {
      saveLog(requests, form);
    },
    onClearLog: () => void clearRequests(store),
  });
}

/** With its panel the focus goes, to the section's heading. */
async function remove(feed: string): Promise<void> {
  await askBackground({ kind: 'removeFeed', feed });
  document.querySelector('h2')?.focus();
}

function saveLog(requests: readonly RequestLine[], form: 'text' | 'json'): void {
  const [type, ending] = form === 'json' ? ['application/json', 'json'] : ['text/plain', 'txt'];
  saveFile(requestFile(requests, form), type, `says-who-requests.${ending}`);
}
