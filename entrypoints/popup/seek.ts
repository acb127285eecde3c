import { readSettings } from '../../lib/browser/settings.ts';
import { today } from '../../lib/browser/today.ts';
import type { Briefing } from '../../lib/domain/briefing.ts';
import { draftEntity } from '../../lib/record/brief-entity.ts';
import type { View } from '../../lib/record/open-rows.ts';
import type { RecordSearch } from '../../lib/record/open-search.ts';
import { allRows } from '../../lib/store/all-records.ts';
import type { FromShown } from '../../lib/store/open-shown.ts';
import type { Store } from '../../lib/store/open-store.ts';

/** The search of the whole record; its code and its index are loaded only when this is called. */
export async function loadSearch(store: Store): Promise<RecordSearch> {
  const [{ openSearch }, rows, view] = await Promise.all([
    import('../../lib/record/open-search.ts'),
    allRows(store),
    viewNow(),
  ]);
  return openSearch(rows, view);
}

/** What the record has on an entity as of today. */
export async function briefNow(fromShown: FromShown, entity: string): Promise<Briefing | null> {
  const view = await viewNow();
  return fromShown((ledger) => draftEntity(ledger, entity, view));
}

async function viewNow(): Promise<View> {
  const { trust } = await readSettings();
  return { asOf: today(), today: today(), trust };
}
