import type { SaidState } from '../../components/PageSaid.tsx';
import { askTab } from '../../lib/browser/ask.ts';
import { today } from '../../lib/browser/today.ts';
import { openSaidThread } from './ask-said.ts';
import { statedData } from '../../lib/page/stated-data.ts';
import { policy } from '../../lib/browser/policy.ts';
import type { PageRead } from './read-page.ts';

let ask: ReturnType<typeof openSaidThread> | null = null;

/** What the article of the tab says: asked of its script now, read from a copy, and forgotten with the popup. */
export async function findSaid({ tab, summary, settings }: PageRead): Promise<SaidState> {
  const html = tab && (await askTab(tab.id, { kind: 'articleText' }));
  if (html === null) return 'unread';
  const { readMainText } = await import('../../lib/page/main-text.ts');
  const { readReviews } = await import('../../lib/feeds/read-reviews.ts');
  const copy = new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
  const reviews = statedData(copy).flatMap((data) => readReviews(data, `https://${summary?.host ?? ''}/`));
  const blocks = readMainText(copy);
  const date = summary?.dates[0] ?? null;
  const view = { asOf: date ?? today(), today: today(), trust: settings.trust };
  const said = await (ask ??= openSaidThread())({ blocks, date, view });
  return said ? { ...said, reviews: reviews.slice(0, REVIEWS) } : 'unread';
}

/** Reviews of a page that are shown; a page that states more is a list of them. */
const REVIEWS = 5;
