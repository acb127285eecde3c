import type { Change } from '../domain/change.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { StoredFeed } from '../domain/feed.ts';
import { findBrokenRules } from '../dossier/broken-rules.ts';
import { faultLine } from '../dossier/validate-dossier.ts';
import { applyChanges, foldChanges } from '../feeds/apply-changes.ts';
import type { Bytes } from '../feeds/digest.ts';
import { FeedFault } from '../feeds/feed-fault.ts';
import type { Plan } from '../feeds/plan-fetch.ts';
import { readChanges } from '../feeds/read-changes.ts';
import { recordsOf } from '../feeds/records-of.ts';
import type { Release } from '../feeds/release.ts';
import { stateOf } from '../feeds/state.ts';
import type { Trust } from '../feeds/update-trust.ts';
import { CheckFailure, isFailure } from './check-failure.ts';
import type { Showing } from './feed-store.ts';
import { fetchTarget } from './fetch-target.ts';
import type { RefreshPorts } from './refresh-ports.ts';
import { showingOf } from './showing-of.ts';
import { stageRelease } from './stage-release.ts';

type Failure = FeedFault | CheckFailure;

/** A feed whose metadata were verified from one of its places. */
export interface Verified {
  feed: StoredFeed;
  base: string;
  trust: Trust;
}

/**
 * Shows the head of a feed: by deltas where the plan has them, and by the full snapshot where it has not, or where
 * they do not lead to what the head's state root proves. Null when it is shown.
 */
export async function bringRelease(
  ports: RefreshPorts,
  verified: Verified,
  { head, steps }: Plan,
): Promise<Failure | null> {
  const isFull = steps[0]?.from === null;
  const failure = isFull ? null : await bringDeltas(ports, verified, head, steps);
  // Without an answer the next place is asked; everything else that can be wrong with a delta the full snapshot mends.
  if (!isFull && (failure === null || failure.kind === 'network' || failure.kind === 'taken')) return failure;
  return bringFull(ports, verified, head);
}

async function bringDeltas(
  ports: RefreshPorts,
  verified: Verified,
  head: Release,
  steps: readonly Release[],
): Promise<Failure | null> {
  const { feed, base, trust } = verified;
  let dossier = feed.shown && (await ports.store.dossier(feed.shown.gen));
  if (!dossier || !feed.shown) return new FeedFault('state', head.name, 'nothing is held');
  let all: Change[] = [];
  for (const delta of steps) {
    const bytes = await fetchTarget(ports, feed.id, base, trust, delta);
    const changes = isFailure(bytes) ? bytes : await readAll(bytes, delta);
    if (isFailure(changes)) return changes;
    const after = applyChanges(dossier, changes, delta.name);
    if (after instanceof FeedFault) return after;
    dossier = after;
    all = foldChanges(all, changes);
  }
  const { gen } = feed.shown;
  return prove(ports, feed, head, dossier, gen, (showing) => ports.store.commitDelta(all, showing));
}

async function bringFull(ports: RefreshPorts, verified: Verified, head: Release): Promise<Failure | null> {
  const { feed, base, trust } = verified;
  const bytes = await fetchTarget(ports, feed.id, base, trust, head);
  if (isFailure(bytes)) return bytes;
  const gen = await stageRelease(ports, feed.id, head, bytes);
  if (isFailure(gen)) return gen;
  // Read back: what is proven is what readers will see.
  const dossier = await ports.store.dossier(gen);
  const failure = dossier
    ? await prove(ports, feed, head, dossier, gen, (showing) => ports.store.showStaged(showing))
    : new FeedFault('record', head.name, 'has no card');
  if (failure) {
    await ports.store.dropStaged(feed.id);
    await ports.store.dropBlobs(feed.id);
  }
  return failure;
}

/** Shows a dossier once its state root is the one signed, its records keep the rules, and it is this feed's to show. */
async function prove(
  ports: RefreshPorts,
  feed: StoredFeed,
  head: Release,
  dossier: Dossier,
  gen: number,
  commit: (showing: Showing) => Promise<boolean>,
): Promise<Failure | null> {
  if ((await stateOf(recordsOf(dossier))).root !== head.root)
    return new FeedFault('state', head.name, 'another state root');
  const [broken] = findBrokenRules(dossier);
  if (broken) return new CheckFailure('dossier', head.name, faultLine(broken));
  return ports.writing(async () => {
    const by = { feed: feed.id, build: '', v: head.v, root: head.root, since: ports.now() };
    const showing = await showingOf(ports.store, dossier, by);
    const done = await commit({ ...showing, next: { ...showing.next, gen } });
    return done ? null : new CheckFailure('taken', head.name, dossier.dossier.id);
  });
}

async function readAll(packed: Bytes, release: Release): Promise<Change[] | FeedFault> {
  const changes = readChanges(packed, release);
  const found: Change[] = [];
  let next = await changes.next();
  for (; !next.done; next = await changes.next()) found.push(next.value);
  return next.value ?? found;
}
