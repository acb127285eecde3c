import type { Draft, Ledger, NeededRows, Needs } from '../domain/ledger.ts';
import type { Shown } from '../domain/shown.ts';
import type { SeenMember } from './read-joint.ts';
import { readJoint, readMembers } from './read-joint.ts';
import { readByIds } from './read-rows.ts';
import type { JointRow, Store } from './open-store.ts';

/** Finishes a draft with the rows of the generations that are shown; null before the first import. */
export type FromShown = <T>(draft: (ledger: Ledger) => Draft<T> | null) => Promise<T | null>;

/**
 * Opens what is shown. The ledger is read once and kept until another is made; each draft is made from it and finished
 * with the rows it needs by primary key, in one transaction, so all of a briefing is of one moment.
 */
export function openShown(store: Store): FromShown {
  let kept: JointRow | undefined;
  const tables = [store.shown, store.joint, store.claims, store.entities, store.questions];
  return (draft) =>
    store.transaction('r', tables, async () => {
      kept = await readJoint(store, kept);
      const drafted = kept && draft(kept.ledger);
      if (!kept || !drafted) return null;
      return drafted.finish(await readNeeded(store, await readMembers(store, kept), drafted.needs));
    });
}

/** What is shown of every dossier, in the order of their places. */
export const allShown = async (store: Store): Promise<Shown[]> =>
  (await store.shown.toArray()).sort((a, b) => a.place - b.place);

/** The first dossier that is shown, or undefined before the first import. */
export const firstShown = async (store: Store): Promise<Shown | undefined> => (await allShown(store))[0];

async function readNeeded(store: Store, members: readonly SeenMember[], needs: Needs): Promise<NeededRows> {
  const [entities, questions, claims] = await Promise.all([
    readByIds(store, 'entities', members, needs.entities),
    readByIds(store, 'questions', members, needs.questions),
    readByIds(store, 'claims', members, needs.claims),
  ]);
  return { entities, questions, claims };
}
