import { readClock } from '../../lib/browser/clock.ts';
import { guardRequests } from '../../lib/browser/guard-requests.ts';
import { onSettingsChange, readSettings } from '../../lib/browser/settings.ts';
import { onTick } from '../../lib/browser/tick.ts';
import type { LiveStory } from '../../lib/domain/live.ts';
import type { Source } from '../../lib/domain/source.ts';
import type { Trust } from '../../lib/domain/trust.ts';
import { liveStories } from '../../lib/record/live-stories.ts';
import { openOrigins } from '../../lib/refresh/find-origin.ts';
import { itemTime } from '../../lib/refresh/merge-items.ts';
import { openItemSaid } from '../../lib/refresh/open-item-said.ts';
import { openMentions } from '../../lib/refresh/open-mentions.ts';
import type { LivePorts } from '../../lib/refresh/poll-live.ts';
import { TICK } from '../../lib/refresh/next-check.ts';
import { pollLive } from '../../lib/refresh/poll-live.ts';
import type { LiveEyes } from '../../lib/refresh/take-entries.ts';
import { takeEntries } from '../../lib/refresh/take-entries.ts';
import { allEntities, allOf } from '../../lib/store/all-records.ts';
import { liveItemsAbout, liveStore } from '../../lib/store/live.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { worldOf } from './feeds.ts';

/** Stories that a card shows. */
const ON_CARD = 2;

/** Items that are looked at for a card: grouping more of them would keep it waiting. */
const LOOKED_AT = 60;

/**
 * Reads the live sources that the reader switched on: what is due at the tick of the alarm, and a source at once when it
 * is switched on. Never because a page was read.
 */
export function keepLive(store: Store): void {
  const run = (): Promise<void> => navigator.locks.request('live', () => poll(store));
  onTick(TICK, () => void run());
  let on: string | null = null;
  onSettingsChange(({ live }) => {
    const now = live.join(' ');
    if (now !== on) void run();
    on = now;
  });
}

/** The newest stories that mention an entity, of the reader's trusted sources. */
export async function newestLive(store: Store, entity: string, trust: Trust): Promise<LiveStory[]> {
  const items = await liveItemsAbout(store, entity);
  const told = items
    .filter(({ review }) => review === undefined)
    .sort((a, b) => itemTime(b) - itemTime(a))
    .slice(0, LOOKED_AT);
  return told.length === 0 ? [] : liveStories(told, await allOf(store, 'sources'), trust).slice(0, ON_CARD);
}

async function poll(store: Store): Promise<void> {
  const { live } = await readSettings();
  if (live.length === 0 && (await store.liveStates.count()) === 0) return;
  const sources = await allOf(store, 'sources');
  const on = sources.filter(({ id, feed }) => feed !== undefined && live.includes(id));
  const [now] = await Promise.all([readClock(), guardRequests()]);
  await pollLive(on, { ...portsOf(store, now), take: openTake(store, sources) });
}

/** The names to look for, read and compiled only when an answer has come that holds any. */
function openTake(store: Store, sources: readonly Source[]): LivePorts['take'] {
  const open = async (): Promise<LiveEyes> => {
    const entities = await allEntities(store);
    return {
      mentions: openMentions(entities),
      origins: openOrigins(sources),
      said: openItemSaid(entities),
    };
  };
  let eyes: Promise<LiveEyes> | null = null;
  return async (entries, source, now) => takeEntries(entries, source, await (eyes ??= open()), now);
}

const portsOf = (store: Store, now: () => number): Omit<LivePorts, 'take'> => ({
  ...liveStore(store),
  ...worldOf(store, now),
  random: () => Math.random(),
});
