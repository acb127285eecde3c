import type { RequestEnd } from '../domain/feed.ts';
import type { LiveEntry, LiveFault, LiveItem, LiveReading, LiveState } from '../domain/live.ts';
import type { Source } from '../domain/source.ts';
import { LIVE_CAPS } from '../feeds/live-caps.ts';
import { readLive } from '../feeds/read-live.ts';
import type { FetchWorld } from './fetch-file.ts';
import { mergeItems } from './merge-items.ts';
import { nextCheck, readRetryAfter } from './next-check.ts';
import { readCapped } from './read-capped.ts';
import { REQUEST_INIT } from './request-init.ts';
import { sideBySide } from './side-by-side.ts';

/** What a poll needs of the world. */
export interface LivePorts extends Omit<FetchWorld, 'startTimer'> {
  random: () => number;
  states(): Promise<LiveState[]>;
  itemsOf(source: string): Promise<LiveItem[]>;
  /** Keeps a source's state and, where given, all of its items, in one transaction. */
  keep(state: LiveState, items: LiveItem[] | null): Promise<void>;
  /** Forgets all of the sources that are not among these. */
  keepOnly(sources: readonly string[]): Promise<void>;
  /** Which items of a source are on topic. */
  take(entries: readonly LiveEntry[], source: string, now: number): LiveItem[] | Promise<LiveItem[]>;
}

const MINUTE = 60_000;

/** Between two checks that succeed, give or take a quarter. */
const REST = 60 * MINUTE;
const RESTED = { failures: 0, notBefore: null };

/** How long a source may take. */
const PATIENCE = 20_000;

/** A feed that never answers anything but "nothing new" is asked for all of it after this long (F16). */
const WHOLE = 7 * 24 * 60 * MINUTE;

/** Longer ones could tell readers apart (security rule H45). */
const LONGEST_VALIDATOR = 256;

/** Asks the switched-on sources that are due for their feeds. One that fails keeps its items and hinders no other. */
export async function pollLive(sources: readonly Source[], ports: LivePorts, isAsked = false): Promise<void> {
  await ports.keepOnly(sources.map(({ id }) => id));
  const states = new Map((await ports.states()).map((state) => [state.source, state]));
  const now = ports.now();
  const due = sources.filter(({ id }) => isAsked || (states.get(id)?.nextCheck ?? 0) <= now);
  await sideBySide(due, (source) => pollOne(source, states.get(source.id) ?? unasked(source.id), ports));
}

const unasked = (source: string): LiveState => ({
  source,
  nextCheck: 0,
  lastSuccess: null,
  fault: null,
  cut: null,
  failures: 0,
  notBefore: null,
  validators: { etag: null, modified: null },
  lastWhole: null,
});

async function pollOne(source: Source, state: LiveState, ports: LivePorts): Promise<void> {
  const answer = await ask(source, state, ports);
  const now = ports.now();
  if (answer.kind === 'fault') {
    const { fault, notBefore } = answer;
    const failures = state.failures + 1;
    const next = nextCheck({ failures, notBefore }, now, ports.random());
    await ports.keep({ ...state, fault, failures, notBefore, nextCheck: next }, null);
    return;
  }
  const succeeded: LiveState = {
    ...state,
    ...RESTED,
    fault: null,
    lastSuccess: now,
    nextCheck: nextCheck(RESTED, now, ports.random(), REST),
  };
  if (answer.kind === 'same') return ports.keep(succeeded, null);
  const { entries, cut } = answer.reading;
  const found = await ports.take(entries, source.id, now);
  const items = mergeItems(await ports.itemsOf(source.id), found, cut === null ? entries : [], now);
  await ports.keep({ ...succeeded, cut, validators: answer.validators, lastWhole: now }, items);
}

type Answer =
  | { kind: 'fault'; fault: LiveFault; notBefore: number | null }
  | { kind: 'same' }
  | { kind: 'read'; reading: LiveReading; validators: LiveState['validators'] };

const failed = (fault: LiveFault, notBefore: number | null = null): Answer => ({
  kind: 'fault',
  fault,
  notBefore,
});

async function ask(source: Source, state: LiveState, ports: LivePorts): Promise<Answer> {
  const url = source.feed ?? '';
  if (!ports.allows(url)) return failed('refused');
  const now = ports.now();
  const isWhole = state.lastWhole === null || now - state.lastWhole > WHOLE;
  const heard: RequestEnd = { outcome: 'no-answer', bytes: 0, status: 0 };
  const ended = await ports.asked({ ...heard, at: now, url, why: 'check', outcome: 'under-way' });
  try {
    const response = await ports.fetch(url, requestFor(isWhole ? null : state.validators));
    heard.outcome = 'cut-off';
    heard.status = response.status;
    const answer = await hear(response, source, isWhole, now, heard);
    heard.outcome = 'answered';
    return answer;
  } catch {
    // A fetch rejects for whatever keeps an answer away: no network, a refused redirect, a body cut off, time.
    return failed('no-answer');
  } finally {
    await ended(heard);
  }
}

async function hear(
  response: Response,
  source: Source,
  isWhole: boolean,
  now: number,
  heard: RequestEnd,
): Promise<Answer> {
  const { headers, status, ok, url } = response;
  // Unasked for, or after what was kept is gone, "nothing new" says nothing (F15).
  if (status === 304) return isWhole ? failed('refused') : { kind: 'same' };
  if (!ok || !isOwnHost(url, source)) {
    await response.body?.cancel();
    return ok ? failed('moved') : failed('refused', readRetryAfter(headers.get('retry-after'), now));
  }
  const bytes = await readCapped(response, LIVE_CAPS.bytes);
  if (bytes.length > LIVE_CAPS.bytes) return failed('too-long');
  heard.bytes = bytes.length;
  const contentType = headers.get('content-type');
  const reading = readLive({ bytes, contentType, url: url || (source.feed ?? ''), now });
  if (typeof reading === 'string') return failed(reading);
  return { kind: 'read', reading, validators: validatorsOf(headers) };
}

function requestFor(validators: LiveState['validators'] | null): RequestInit {
  const headers = new Headers();
  if (validators?.etag) headers.set('if-none-match', validators.etag);
  if (validators?.modified) headers.set('if-modified-since', validators.modified);
  return {
    ...REQUEST_INIT,
    headers,
    redirect: 'follow',
    signal: AbortSignal.timeout(PATIENCE),
  };
}

/** Whether what answered is the host that was asked, or one of the source's own; a permanent move is never kept (H18). */
function isOwnHost(answered: string, { feed, domains }: Source): boolean {
  if (answered === '') return true;
  const { hostname, protocol } = new URL(answered);
  const askedAt = new URL(feed ?? '');
  if (protocol !== askedAt.protocol) return false;
  return [askedAt.hostname, ...domains].some((own) => hostname === own || hostname.endsWith(`.${own}`));
}

function validatorsOf(headers: Headers): LiveState['validators'] {
  const short = (value: string | null): string | null =>
    value !== null && value.length <= LONGEST_VALIDATOR ? value : null;
  return { etag: short(headers.get('etag')), modified: short(headers.get('last-modified')) };
}
