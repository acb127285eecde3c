import type { Dossier } from '../domain/dossier.ts';
import type { Shown } from '../domain/shown.ts';
import { joinDossiers } from '../record/join-dossiers.ts';
import type { Showing } from './feed-store.ts';

/** What working out a view needs of the database. */
export interface ViewPorts {
  shown(): Promise<Shown[]>;
  dossier(gen: number): Promise<Dossier | null>;
}

type Next = Omit<Shown, 'gen'>;

/** A dossier that is to be shown, among the others that are: in the place that it has, else after them. */
export async function showingOf(
  ports: ViewPorts,
  dossier: Dossier,
  by: Omit<Next, 'id' | 'card' | 'place'>,
): Promise<Omit<Showing, 'next'> & { next: Next }> {
  const seen = await ports.shown();
  const { id } = dossier.dossier;
  const last = Math.max(-1, ...seen.map(({ place }) => place));
  const place = seen.find((one) => one.id === id)?.place ?? last + 1;
  const others = await readOthers(ports, seen, id);
  const all = [...others, { place, dossier }].sort((a, b) => a.place - b.place);
  const next = { ...by, id, card: dossier.dossier, place };
  return { seen, next, view: joinDossiers(all.map((one) => one.dossier)) };
}

/** The shown dossiers but one, with their places. */
export async function readOthers(
  ports: ViewPorts,
  seen: readonly Shown[],
  id: string,
): Promise<{ place: number; dossier: Dossier }[]> {
  const others = seen.filter((one) => one.id !== id);
  const read = await Promise.all(
    others.map(async ({ gen, place }) => ({ place, dossier: await ports.dossier(gen) })),
  );
  return read.flatMap(({ place, dossier }) => (dossier ? [{ place, dossier }] : []));
}
