import type { Trust } from '../../lib/domain/trust.ts';
import { exportRecord } from '../../lib/record/export-record.ts';
import type { OpenRecord } from '../../lib/record/open-record.ts';
import { openRecord } from '../../lib/record/open-record.ts';
import { readRecord } from '../../lib/record/read-record.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { StoredRecord } from '../../lib/store/whole-record.ts';
import { onShownChange, readWholeRecord } from '../../lib/store/whole-record.ts';
import type { Answer, Ask } from './asks.ts';

/**
 * The record's own thread: it reads the whole record once and computes what the page asks for, so that no list is
 * ever too long for the thread that draws (DESIGN §8).
 */
const store = openStore();
let record: Promise<StoredRecord> | null = null;
let opened: { trust: string; record: StoredRecord; open: OpenRecord } | null = null;

const tell = (answer: Answer): void => {
  postMessage(answer);
};

async function answer(ask: Ask): Promise<void> {
  record ??= readWholeRecord(store);
  const whole = await record;
  const open = openUnder(whole, ask.trust);
  const { link, today, format } = ask;
  if (format === null) tell({ kind: 'page', ask, page: readRecord(open, link, today) });
  else
    tell({
      kind: 'file',
      ask,
      format,
      text: exportRecord(open, link, { today, card: whole.shown[0]?.card }, format),
    });
}

/** The record under this trust; opened anew only when one of them is another than last time. */
function openUnder(whole: StoredRecord, trust: Trust): OpenRecord {
  const key = JSON.stringify(trust);
  if (opened?.trust !== key || opened.record !== whole)
    opened = { trust: key, record: whole, open: openRecord(whole, trust) };
  return opened.open;
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => void answer(data));
onShownChange(store, () => {
  record = null;
  tell({ kind: 'changed' });
});
