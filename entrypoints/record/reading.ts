import type { Trust } from '../../lib/domain/trust.ts';
import { exportRecord } from '../../lib/record/export-record.ts';
import type { RecordPage } from '../../lib/domain/record-page.ts';
import { liveStories } from '../../lib/record/live-stories.ts';
import type { OpenRecord } from '../../lib/record/open-record.ts';
import { openRecord } from '../../lib/record/open-record.ts';
import { readRecord } from '../../lib/record/read-record.ts';
import { liveItemsAbout } from '../../lib/store/live.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { StoredRecord } from '../../lib/store/whole-record.ts';
import { readWholeRecord } from '../../lib/store/whole-record.ts';
import { watchShown } from '../../lib/store/watch-shown.ts';
import type { Answer, Ask, Look } from './asks.ts';

/**
 * The record's own thread: it reads the whole record once and computes what the page asks for, so that nothing is
 * ever too long for the thread that draws (DESIGN §8).
 */
const store = openStore();
let record: Promise<StoredRecord | null> | null = null;
let opened: { trust: string; record: StoredRecord; open: OpenRecord } | null = null;

/** The record under this trust; opened anew only when one of them is another than last time. */
function openUnder(whole: StoredRecord, trust: Trust): OpenRecord {
  const key = JSON.stringify(trust);
  if (opened?.trust !== key || opened.record !== whole)
    opened = { trust: key, record: whole, open: openRecord(whole, trust) };
  return opened.open;
}

async function answer(ask: Ask): Promise<Answer> {
  const whole = await (record ??= readWholeRecord(store));
  const { link, today, trust } = ask.look;
  const open = whole && openUnder(whole, trust);
  if (ask.kind === 'page')
    return { ...ask, page: open && (await withLive(readRecord(open, link, today), ask.look)) };
  return { ...ask, text: open ? exportRecord(open, link, { today, card: whole.card }, ask.format) : '' };
}

/** Of today, an entity's page lists what live sources published about it; a day in view has none of that. */
async function withLive(page: RecordPage, { link, trust }: Look): Promise<RecordPage> {
  const { content } = page;
  if (content.shows !== 'entity' || link.asOf !== null) return page;
  const items = await liveItemsAbout(store, content.briefing.entity.id);
  const stories = liveStories(items, opened?.record.sources ?? [], trust);
  return { ...page, content: { ...content, live: stories.slice(0, STORIES) } };
}

/** Stories that an entity's page lists. */
const STORIES = 30;

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  void answer(data).then((given) => {
    postMessage(given);
  });
});
watchShown(store, () => {
  record = null;
  postMessage({ kind: 'changed' } satisfies Answer);
});
