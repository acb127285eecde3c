import type { DossierCard } from '../../lib/domain/dossier.ts';
import type { Trust } from '../../lib/domain/trust.ts';
import { exportRecord } from '../../lib/record/export-record.ts';
import type { OpenRecord } from '../../lib/record/open-record.ts';
import { openRecord } from '../../lib/record/open-record.ts';
import { readRecord } from '../../lib/record/read-record.ts';
import type { StoredRecords } from '../../lib/store/record-slices.ts';
import type { Answer, Ask } from './asks.ts';

/**
 * The record's own thread: it holds the whole record and computes what the page asks for, so that nothing is ever too
 * long for the thread that draws (DESIGN §8). The page reads the database for it: Firefox keeps another one for
 * workers of an extension with unlimited storage.
 */
const record: StoredRecords = { entities: [], questions: [], claims: [], sources: [], documents: [] };
let card: DossierCard | undefined;
let opened: { trust: string; open: OpenRecord } | null = null;

function begin(next: DossierCard | undefined): void {
  card = next;
  opened = null;
  for (const list of Object.values(record)) list.length = 0;
}

function add(slice: Partial<StoredRecords>): void {
  for (const [name, list] of Object.entries(slice))
    (record[name as keyof StoredRecords] as unknown[]).push(...list);
}

/** The record under this trust; opened anew only when it is another than last time. */
function openUnder(trust: Trust): OpenRecord {
  const key = JSON.stringify(trust);
  if (opened?.trust !== key) opened = { trust: key, open: openRecord(record, trust) };
  return opened.open;
}

function answered(ask: Exclude<Ask, { kind: 'begin' | 'slice' }>): Answer {
  const { link, today, trust } = ask.look;
  const open = openUnder(trust);
  if (ask.kind === 'page') return { ...ask, page: readRecord(open, link, today) };
  return { ...ask, text: exportRecord(open, link, { today, card }, ask.format) };
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.kind === 'begin') begin(data.card);
  else if (data.kind === 'slice') add(data.slice);
  else postMessage(answered(data));
});
