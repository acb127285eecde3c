import type { Briefing } from '../domain/briefing.ts';
import type { Day } from '../domain/day.ts';
import type { AddedFeed } from '../domain/feed.ts';
import type { LiveStory } from '../domain/live.ts';
import type { TopicReason } from '../domain/mention.ts';

/** What a content script may ask of the background. */
export interface ToBackground {
  /** The card of an entity as of a day (null: the page states none, so today). */
  briefing: { ask: { entity: string; asOf: Day | null }; answer: CardContent | null };
  /** Once on a page that passed the gate: sets the badge, and wakes the worker before the first hover. */
  onTopic: { ask: { entities: string[]; asOf: Day | null }; answer: null };
  /** Opens the whole record at an entity as of a day; only at the reader's own click in the card. */
  openRecord: { ask: { entity: string; asOf: Day }; answer: null };
}

/** What our own pages alone may ask of the background (security rule H41). */
export interface ToFeeds {
  /** Checks a feed, or every one, whether it is due or not; answers when the check has ended. */
  refreshNow: { ask: { feed: string | null }; answer: null };
  /**
   * Adds the feed of a link `https://HOST/PATH/#sha256-FINGERPRINT`. One without a fingerprint is only added once the
   * reader has seen and confirmed the one that its server gives, which comes back as `unconfirmed`.
   */
  addFeed: { ask: { link: string; confirmed: string | null }; answer: AddedFeed };
  /** Forgets a feed and its records. */
  removeFeed: { ask: { feed: string }; answer: null };
}

/** What a card shows and what only it needs: text that not every page's script has to carry. */
export interface CardContent {
  briefing: Briefing;
  /** That the record is old, in a sentence; '' while it is not. */
  aged: string;
  /** The briefing with its sources as Markdown, for the reader's notes. */
  notes: string;
  /** The newest stories of live sources that mention the entity: found by machine, not reviewed. */
  live: LiveStory[];
  styles: string;
}

/** What the page's script knows about its page, for the popup. */
export interface PageSummary {
  host: string;
  state: 'on-topic' | 'off-topic' | 'switched-off' | 'waiting-for-click';
  reasons: TopicReason[];
  /** The days that it states for itself, the one it counts as first; none when it states none. */
  dates: Day[];
  mentions: { entity: string; count: number }[];
}

/** What the popup and the background may ask of a page's script. */
export interface ToContent {
  pageSummary: { ask: Record<never, never>; answer: PageSummary };
  /** Scrolls to the first mention of an entity and opens its card. */
  show: { ask: { entity: string }; answer: null };
  /** Goes to the next painted mention, or back to the one before, and opens its card with the focus in it. */
  walk: { ask: { back: boolean }; answer: null };
  /** Says how a command of the keyboard went, in the page, where who gave it is. */
  announce: { ask: { text: string; styles: string }; answer: null };
  /** The page as HTML, for the reader who asks what it says; null where it is too long. Kept nowhere, sent nowhere. */
  articleText: { ask: Record<never, never>; answer: string | null };
  /** Reads this page although the settings would not. */
  runHere: { ask: Record<never, never>; answer: null };
}

/** What the popup and the background may tell the settings of one tab. */
export interface ToTab {
  /** Switches this site for as long as the tab is open, whatever the settings say (private windows). */
  switchTab: { ask: { on: boolean }; answer: null };
}

/** An ask as it travels. */
export type Letter<Map, Kind extends keyof Map> = Map[Kind] extends { ask: infer Ask }
  ? Ask & { kind: Kind }
  : never;

export type Shape = (letter: Record<string, unknown>) => boolean;

/** An id, with that of its dossier before it where several are seen together. */
const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[a-z0-9][a-z0-9-]{0,99}\.)?[a-z0-9][a-z0-9-]{0,99}$/.test(value);

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const isDayOrNull = (value: unknown): boolean => value === null || isDay(value);

/** The shape of every ask of the background; whatever else arrives is ignored (security rule H41). */
export const TO_BACKGROUND: Record<keyof ToBackground, Shape> = {
  briefing: ({ entity, asOf }) => isId(entity) && isDayOrNull(asOf),
  onTopic: ({ entities, asOf }) =>
    Array.isArray(entities) && entities.length <= 500 && entities.every(isId) && isDayOrNull(asOf),
  openRecord: ({ entity, asOf }) => isId(entity) && isDay(asOf),
};

const isFingerprint = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** The shape of every ask of our own pages. */
export const TO_FEEDS: Record<keyof ToFeeds, Shape> = {
  refreshNow: ({ feed }) => feed === null || isFingerprint(feed),
  addFeed: ({ link, confirmed }) =>
    typeof link === 'string' && link.length <= 2000 && (confirmed === null || isFingerprint(confirmed)),
  removeFeed: ({ feed }) => isFingerprint(feed),
};

/** The shape of every ask of a page's script, which carries no other. */
export const TO_PAGE: Record<keyof ToContent | keyof ToTab, Shape> = {
  pageSummary: () => true,
  show: ({ entity }) => isId(entity),
  walk: ({ back }) => typeof back === 'boolean',
  announce: ({ text, styles }) => typeof text === 'string' && typeof styles === 'string',
  articleText: () => true,
  runHere: () => true,
  switchTab: ({ on }) => typeof on === 'boolean',
};
