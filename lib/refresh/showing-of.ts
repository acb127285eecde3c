import type { Dossier } from '../domain/dossier.ts';
import type { Shown } from '../domain/shown.ts';
import type { Placed } from '../record/join-dossiers.ts';
import { joinDossiers } from '../record/join-dossiers.ts';
import type { Showing } from './feed-store.ts';

/** What working out a view needs of the database. */
export interface ViewPorts {
  shown(): Promise<Shown[]>;
  dossier(gen: number): Promise<Dossier | null>;
}

type Next = Omit<Shown, 'gen'>;

/**
 * A dossier that is to be shown, among the others that are: in the place that it has, else after them. That of the
 * package has the first, kept for it while it is not there, so that no other dossier's ids ever change.
 */
export async function showingOf(
  ports: ViewPorts,
  dossier: Dossier,
  by: Omit<Next, 'id' | 'card' | 'place'>,
): Promise<Omit<Showing, 'next'> & { next: Next }> {
  const seen = await ports.shown();
  const { id } = dossier.dossier;
  const free = by.feed === null ? 0 : 1 + Math.max(0, ...seen.map(({ place }) => place));
  const place = seen.find((one) => one.id === id)?.place ?? free;
  const others = await readOthers(ports, seen, id);
  const next = { ...by, id, card: dossier.dossier, place };
  return { seen, next, view: joinDossiers([...others, { place, dossier }]) };
}

/** The shown dossiers but one, with their places. */
export async function readOthers(ports: ViewPorts, seen: readonly Shown[], id: string): Promise<Placed[]> {
  const others = seen.filter((one) => one.id !== id);
  const read = others.map(async ({ gen, place }) => ({ place, dossier: await ports.dossier(gen) }));
  return (await Promise.all(read)).flatMap(({ place, dossier }) => (dossier ? [{ place, dossier }] : []));
}
