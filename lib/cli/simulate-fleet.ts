import { nextCheck, TICK } from '../refresh/next-check.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** The width of a bar of the curve. */
const BAR = 5 * MINUTE;
/** Before the figures begin, so that readers have spread by themselves. */
const WARM_UP = 2 * DAY;

/** A fleet of readers whose machines are always on, a server, and what one check of it costs. */
export interface Fleet {
  readers: number;
  days: number;
  /** When the server is down, in milliseconds from the start; a release comes at noon of every day. */
  down: { from: number; to: number };
  /** Requests of a check that finds nothing new, that fetches so many releases, and that finds nobody. */
  requests: { idle: number; update: (hops: number) => number; failed: number };
  /** From 0 up to 1. */
  random: () => number;
}

/** What the server saw and how long readers waited for a release. */
export interface FleetFigures {
  /** Checks and their requests in each five minutes. */
  bars: { checks: Float64Array; requests: Float64Array };
  checks: { idle: number; update: number; failed: number };
  /** Milliseconds from a release to each reader's having it: of the one while the server was down, and of all others. */
  waits: { down: number[]; others: number[] };
}

/** Lets every reader check by the extension's own schedule; readers never meet, so each is followed to the end alone. */
export function simulateFleet(fleet: Fleet): FleetFigures {
  const figures: FleetFigures = {
    bars: { checks: bars(fleet.days), requests: bars(fleet.days) },
    checks: { idle: 0, update: 0, failed: 0 },
    waits: { down: [], others: [] },
  };
  for (let n = 0; n < fleet.readers; n += 1) followReader(fleet, figures);
  return figures;
}

/** The busiest five minutes between two times, against the mean outside of the fault and the day after it. */
export function peakAgainstMean(bars: Float64Array, { down }: Fleet, from: number, to: number): number {
  const quiet = bars.filter((_, n) => n * BAR < down.from || n * BAR >= down.to + DAY);
  const mean = quiet.reduce((sum, count) => sum + count, 0) / quiet.length;
  return Math.max(...bars.subarray(Math.ceil(from / BAR), Math.floor(to / BAR))) / mean;
}

const bars = (days: number): Float64Array => new Float64Array((days * DAY) / BAR);

function followReader(fleet: Fleet, figures: FleetFigures): void {
  const { days, down, requests, random } = fleet;
  let failures = 0;
  let held = releasesBy(-WARM_UP);
  const phase = random() * TICK;
  for (let now = tickAfter(-WARM_UP + random() * 6 * HOUR, phase); now < days * DAY;) {
    const isDown = now >= down.from && now < down.to;
    const newest = isDown ? held : releasesBy(now);
    const kind = isDown ? 'failed' : newest > held ? 'update' : 'idle';
    if (now >= 0) {
      const asked = kind === 'update' ? requests.update(newest - held) : requests[kind];
      figures.checks[kind] += 1;
      addTo(figures.bars.checks, now, 1);
      addTo(figures.bars.requests, now, asked);
      for (let v = held + 1; v <= newest; v += 1) noteWait(fleet, figures, v, now);
    }
    held = newest;
    failures = isDown ? failures + 1 : 0;
    now = tickAfter(nextCheck({ failures, notBefore: null }, now, random()), phase);
  }
}

function addTo(counts: Float64Array, now: number, more: number): void {
  const n = Math.floor(now / BAR);
  counts[n] = (counts[n] ?? 0) + more;
}

/** What is due is checked at the next tick of the machine's own alarm. */
const tickAfter = (due: number, phase: number): number => Math.ceil((due - phase) / TICK) * TICK + phase;

/** Releases come at noon; those of the days before the start count too. */
const releasesBy = (now: number): number => Math.floor((now + DAY / 2) / DAY);

function noteWait({ down }: Fleet, { waits }: FleetFigures, v: number, now: number): void {
  const came = v * DAY - DAY / 2;
  if (came >= 0) waits[came >= down.from && came < down.to ? 'down' : 'others'].push(now - came);
}
