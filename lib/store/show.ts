import type { Table } from 'dexie';
import type { JointView, Shown } from '../domain/shown.ts';
import type { Store } from './open-store.ts';
import { RECORD_TABLES } from './open-store.ts';

/** What is to be shown, and what was shown when it was worked out. */
export interface ToShow {
  seen: readonly Shown[];
  next: Shown;
  view: JointView;
}

/** Shows a generation and all dossiers by this view; within the transaction that asked whether it still may. */
export async function show(store: Store, next: Shown, view: JointView | null): Promise<void> {
  await store.shown.put(next);
  await putView(store, view);
}

/** Puts a view in the place of the one before, under a stamp that was never used. */
export async function putView(store: Store, view: JointView | null): Promise<void> {
  await store.joint.clear();
  if (view) await store.joint.add(view);
}

/** Whether exactly this is shown: whoever worked something out from it may write. */
export async function isStillShown(store: Store, seen: readonly Shown[]): Promise<boolean> {
  const now = await store.shown.toArray();
  const same = (a: Shown, b: Shown): boolean =>
    a.id === b.id && a.gen === b.gen && a.v === b.v && a.root === b.root && a.place === b.place;
  return now.length === seen.length && seen.every((one) => now.some((other) => same(one, other)));
}

/** Whether a feed may show this now: nothing else has changed, it is still there, and the dossier is its own. */
export async function mayShow(store: Store, { seen, next }: ToShow): Promise<boolean> {
  if (next.feed === null || !(await isStillShown(store, seen))) return false;
  const [feed, before] = await Promise.all([store.feeds.get(next.feed), store.shown.get(next.id)]);
  const isOwn = before === undefined || before.feed === null || before.feed === next.feed;
  return feed !== undefined && isOwn && (feed.dossier ?? next.id) === next.id;
}

/** The tables of a commit. */
export const commitTables = (store: Store): Table[] => [
  store.shown,
  store.joint,
  store.generations,
  store.feeds,
  ...RECORD_TABLES.map((name) => store.table(name)),
];
