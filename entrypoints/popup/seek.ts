import { readSettings } from '../../lib/browser/settings.ts';
import { today } from '../../lib/browser/today.ts';
import type { Briefing } from '../../lib/domain/briefing.ts';
import { briefEntity } from '../../lib/record/brief-entity.ts';
import type { View } from '../../lib/record/open-rows.ts';
import type { RecordSearch } from '../../lib/record/open-search.ts';
import { allEntities } from '../../lib/store/all-records.ts';
import { findRows } from '../../lib/store/find-rows.ts';
import type { Store } from '../../lib/store/open-store.ts';

/** The search of the whole record; its code and its index are loaded only when this is called. */
export async function loadSearch(store: Store): Promise<RecordSearch> {
  const [{ openSearch }, entities, view] = await Promise.all([
    import('../../lib/record/open-search.ts'),
    allEntities(store),
    viewNow(),
  ]);
  const ids = entities.map(({ id }) => id);
  return openSearch(await findRows(store, ids), view);
}

/** What the record has on an entity as of today. */
export async function briefNow(store: Store, entity: string): Promise<Briefing | null> {
  return briefEntity(await findRows(store, [entity]), entity, await viewNow());
}

async function viewNow(): Promise<View> {
  const { trust } = await readSettings();
  return { asOf: today(), today: today(), trust };
}
