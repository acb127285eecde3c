import type { Member } from '../domain/joint.ts';
import type { JointRow, Store } from './open-store.ts';

/** A dossier among the others, and the generation of it that is shown. */
export type SeenMember = Member & { gen: number };

/** How the dossiers are seen together; the one that is kept where it is the newest, for it may be large. */
export async function readJoint(store: Store, kept?: JointRow): Promise<JointRow | undefined> {
  const [stamp] = await store.joint.toCollection().primaryKeys();
  return kept && kept.stamp === stamp ? kept : stamp === undefined ? undefined : store.joint.get(stamp);
}

/** The dossiers of a joint view with their generations; within the transaction that read it. */
export async function readMembers(
  store: Store,
  { members }: Pick<JointRow, 'members'>,
): Promise<SeenMember[]> {
  const shown = await store.shown.toArray();
  return members.flatMap((member) => {
    const one = shown.find(({ id }) => id === member.dossier);
    return one ? [{ ...member, gen: one.gen }] : [];
  });
}
