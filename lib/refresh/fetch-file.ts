import type { RequestEnd, RequestLine } from '../domain/feed.ts';
import type { Bytes } from '../feeds/digest.ts';
import { CheckFailure } from './check-failure.ts';
import { readRetryAfter } from './next-check.ts';
import { readCapped } from './read-capped.ts';
import { REQUEST_INIT } from './request-init.ts';

/** How a file is asked for. */
export interface Asked {
  /** At most this many bytes and one are read, and then the answer is cut off. */
  cap: number;
  /** Its length, where it is known. */
  exact?: number;
  why: RequestLine['why'];
  signal?: AbortSignal;
  /** Told with every part that comes: how many bytes there are. */
  came?(bytes: number): void;
}

/** Gives a file's bytes, null where the server says that it has none, or why neither can be told. */
export type FetchFile = (url: string, asked: Asked) => Promise<Bytes | null | CheckFailure>;

/** What fetching needs of the world. */
export interface FetchWorld {
  /** Where files may be fetched from at all. */
  allows(url: string): boolean;
  fetch(url: string, init: RequestInit): Promise<Response>;
  now(): number;
  /** Calls once after so many milliseconds; gives the way to call it off. */
  startTimer(ms: number, call: () => void): () => void;
  /**
   * Told of every request before it is made, so that one whose worker is killed stands in the log too; gives the way
   * to tell how it ended.
   */
  asked(line: RequestLine): Promise<(end: RequestEnd) => Promise<unknown>>;
}

/** With no byte for so long, and at most for so long, an answer is waited for. */
const NO_PROGRESS = 30_000;
const LONGEST = 240_000;

/** Opens fetching: capped, timed and noted, whatever the server does. */
export const openFetchFile =
  (world: FetchWorld): FetchFile =>
  async (url, asked) => {
    if (!world.allows(url)) return new CheckFailure('network', url, 'not a place for a feed');
    const line = { at: world.now(), url, why: asked.why, outcome: 'under-way', bytes: 0, status: 0 } as const;
    const ended = await world.asked(line);
    const stop = new AbortController();
    const signals = [stop.signal, ...(asked.signal ? [asked.signal] : [])];
    const heard: Heard = { status: 0, bytes: 0, isWhole: false, came: () => undefined };
    const timers = startTimers(world, () => {
      stop.abort();
    });
    heard.came = (bytes) => {
      heard.bytes = bytes;
      timers.again();
      asked.came?.(bytes);
    };
    try {
      const signal = AbortSignal.any(signals);
      return await Promise.race([read(world, url, asked, signal, heard), aborted(signal, url)]);
    } finally {
      timers.end();
      await ended(endOf(heard));
    }
  };

/** What was heard of an answer so far. */
interface Heard {
  status: number;
  bytes: number;
  /** Whether all that was wanted of it came. */
  isWhole: boolean;
  came(bytes: number): void;
}

function endOf({ status, bytes, isWhole }: Heard): RequestEnd {
  const outcome = isWhole ? 'answered' : status > 0 ? 'cut-off' : 'no-answer';
  return { outcome, bytes, status };
}

const aborted = (signal: AbortSignal, url: string): Promise<CheckFailure> =>
  new Promise((end) => {
    signal.addEventListener('abort', () => {
      end(new CheckFailure('network', url, 'no answer in time'));
    });
  });

async function read(
  { fetch, now }: FetchWorld,
  url: string,
  asked: Asked,
  signal: AbortSignal,
  heard: Heard,
): Promise<Bytes | null | CheckFailure> {
  try {
    const response = await fetch(url, { ...REQUEST_INIT, redirect: 'error', signal });
    heard.status = response.status;
    heard.isWhole = response.status !== 200;
    if (response.status === 403 || response.status === 404) {
      await response.body?.cancel();
      return null;
    }
    if (response.status !== 200) return await refusal(response, url, now());
    return await readBody(response, url, asked, heard);
  } catch (error) {
    // The platform throws for everything between us and the server alike, an answer cut short included.
    return new CheckFailure('network', url, error instanceof Error ? error.name : 'no answer');
  }
}

/** The failure of any other answer, and until when it asks to be left alone. */
async function refusal(response: Response, url: string, now: number): Promise<CheckFailure> {
  await response.body?.cancel();
  const until = readRetryAfter(response.headers.get('retry-after'), now);
  return new CheckFailure('network', url, `status ${response.status}`, until);
}

async function readBody(
  response: Response,
  url: string,
  { cap, exact }: Asked,
  heard: Heard,
): Promise<Bytes | CheckFailure> {
  // What a captive portal or an error page answers in the place of a file.
  if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) {
    await response.body?.cancel();
    return new CheckFailure('format', url, 'is a page');
  }
  const bytes = await readCapped(response, cap, heard.came);
  heard.isWhole = bytes.length <= cap;
  return exact !== undefined && bytes.length < exact ? new CheckFailure('network', url, 'ends early') : bytes;
}

/** Stops when nothing came for too long, and when it took too long in all. */
function startTimers(world: FetchWorld, stop: () => void) {
  const endLongest = world.startTimer(LONGEST, stop);
  let endQuiet = world.startTimer(NO_PROGRESS, stop);
  return {
    again: () => {
      endQuiet();
      endQuiet = world.startTimer(NO_PROGRESS, stop);
    },
    end: () => {
      endLongest();
      endQuiet();
    },
  };
}
