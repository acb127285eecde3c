import type { StoryName } from '../../components/Story.tsx';
import { readSettings } from '../../lib/browser/settings.ts';
import { today } from '../../lib/browser/today.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { Source } from '../../lib/domain/source.ts';
import { briefPage } from '../../lib/record/brief-page.ts';
import { claimsAlone } from '../../lib/record/claims-alone.ts';
import { isTrusted } from '../../lib/record/is-trusted.ts';
import type { RecordRows } from '../../lib/record/open-rows.ts';
import { allRows } from '../../lib/store/all-records.ts';
import type { Store } from '../../lib/store/open-store.ts';

/** The names of the story, in the order of its text. */
const NAMED = ['28-point-plan', 'dan-driscoll', 'donald-trump', 'dmitry-peskov', 'steve-witkoff'];

/** What the welcome shows of the record under the reader's settings. */
export interface Lesson {
  settings: Settings;
  names: StoryName[];
  source: { record: Source; on: boolean } | null;
  counts: { claims: number; hidden: number };
}

/** Reads what the record has on the story's names, and the source without which most of it would be hidden. */
export async function readLesson(store: Store): Promise<Lesson> {
  const [settings, rows] = await Promise.all([readSettings(), allRows(store)]);
  const names = new Map(rows.entities.map(({ id, names }) => [id, names['en'] ?? id]));
  const record = sourceOfMost(rows);
  const view = { asOf: today(), today: today(), trust: settings.trust };
  return {
    settings,
    names: NAMED.map((entity) => ({ entity, name: names.get(entity) ?? '…' })),
    source: record && { record, on: isTrusted(record, settings.trust) },
    counts: briefPage(rows, NAMED, view).counts,
  };
}

function sourceOfMost(rows: RecordRows): Source | null {
  const alone = claimsAlone(
    rows.claims.filter(({ speaker, about }) => [speaker, ...about].some((id) => NAMED.includes(id))),
  );
  const [most] = Object.entries(alone).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return rows.sources.find(({ id }) => id === most?.[0]) ?? null;
}
