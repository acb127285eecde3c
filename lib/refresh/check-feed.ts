import type { CheckFault, StoredFeed } from '../domain/feed.ts';
import { FeedFault } from '../feeds/feed-fault.ts';
import { floorFrom } from '../feeds/floor.ts';
import { planFetch } from '../feeds/plan-fetch.ts';
import { readMirrors, readReleases } from '../feeds/release.ts';
import type { Floor } from '../feeds/trust-step.ts';
import { bringRelease } from './bring-release.ts';
import { CheckFailure, isFailure } from './check-failure.ts';
import { driveTrust } from './drive-trust.ts';
import { nextCheck } from './next-check.ts';
import { placesOf, SHUNNED_FOR } from './places-of.ts';
import { refreshLexicon } from './refresh-lexicon.ts';
import type { RefreshPorts } from './refresh-ports.ts';

const DAY = 86_400_000;

type Failure = FeedFault | CheckFailure;

/**
 * Checks one feed and shows what is new. Whatever happens is noted with the feed; a killed worker leaves it noted as a
 * failure, so that a check which kills its worker backs off like any other.
 */
export async function checkFeed(ports: RefreshPorts, feed: StoredFeed, floor: Floor | null): Promise<void> {
  const { store } = ports;
  ports.tell({ feed: feed.id, step: 'asking', done: 0, total: 0 });
  await store.noteCheck(feed.id, backOff(ports, feed, null));
  try {
    const failure = await askPlaces(ports, feed, floor);
    if (failure) await store.noteCheck(feed.id, failed(ports, feed, failure));
  } catch (error) {
    await noteStorage(ports, feed, error);
  } finally {
    ports.tell({ feed: feed.id, step: 'ended', done: 0, total: 0 });
  }
}

/** Asks one place, and another when it fails: two a check, whatever the number of mirrors. */
async function askPlaces(
  ports: RefreshPorts,
  feed: StoredFeed,
  floor: Floor | null,
): Promise<Failure | null> {
  let failure: Failure | null = null;
  const shunned = { ...feed.shunned };
  for (const base of placesOf(feed, ports.now(), ports.random)) {
    failure = await askPlace(ports, feed, base, floor);
    if (!failure) break;
    // Of another place than the feed's own nothing is expected but its files.
    if (base !== feed.base && (failure.kind === 'format' || failure.kind === 'rollback'))
      shunned[base] = ports.now() + SHUNNED_FOR;
  }
  await ports.store.noteCheck(feed.id, { shunned });
  return failure;
}

/** Verify, plan, bring; then in this order what others read of it: the lexicon, the floor, the feed's own row. */
async function askPlace(
  ports: RefreshPorts,
  feed: StoredFeed,
  base: string,
  floor: Floor | null,
): Promise<Failure | null> {
  const trust = await driveTrust(ports, feed, base, floor);
  if (isFailure(trust)) return trust;
  const plan = planFetch(feed.shown, readReleases(trust.targets));
  if (plan instanceof FeedFault) return plan;
  const failure = plan.steps.length > 0 ? await bringRelease(ports, { feed, base, trust }, plan) : null;
  if (failure) return failure;
  await refreshLexicon(ports.lexicon);
  // A feed that the reader has removed meanwhile leaves no floor behind, by which it would be missed.
  if (!(await ports.store.feeds()).some(({ id }) => id === feed.id)) return null;
  await ports.floors.write(feed.id, { base: feed.base, v: plan.head.v, trust: floorFrom(trust) });
  await ports.store.dropBlobs(feed.id);
  await ports.store.noteCheck(feed.id, succeeded(ports, feed, readMirrors(trust.targets)));
  return null;
}

function succeeded(ports: RefreshPorts, feed: StoredFeed, mirrors: string[]): Partial<StoredFeed> {
  const now = ports.now();
  const outcome = { failures: 0, notBefore: null };
  const latest = Math.max(feed.latest, now);
  return {
    ...outcome,
    nextCheck: nextCheck(outcome, now, ports.random()),
    lastSuccess: now,
    latest,
    mirrors,
  };
}

/** One failure more, and when to ask again. */
function backOff(ports: RefreshPorts, feed: StoredFeed, notBefore: number | null): Partial<StoredFeed> {
  const outcome = { failures: feed.failures + 1, notBefore };
  return { ...outcome, nextCheck: nextCheck(outcome, ports.now(), ports.random()) };
}

function failed(ports: RefreshPorts, feed: StoredFeed, failure: Failure): Partial<StoredFeed> {
  const { kind, file, rule } = failure;
  const lastFault: CheckFault = { kind, file, rule, at: ports.now() };
  const notBefore = failure instanceof CheckFailure ? failure.notBefore : null;
  return { ...backOff(ports, feed, notBefore), lastFault };
}

/** A disk that refuses: what is not shown is given up when it is full, and all else is tried again in time. */
async function noteStorage(ports: RefreshPorts, feed: StoredFeed, error: unknown): Promise<void> {
  const rule = error instanceof Error ? error.name : 'unknown';
  const isFull = /Quota/.test(`${rule} ${error instanceof Error ? error.message : ''}`);
  if (isFull) {
    await ports.store.dropStaged(feed.id);
    await ports.store.dropBlobs(feed.id);
    while (await ports.store.dropUnseen());
  }
  const until = isFull ? ports.now() + DAY : null;
  await ports.store.noteCheck(feed.id, failed(ports, feed, new CheckFailure('storage', '', rule, until)));
}
