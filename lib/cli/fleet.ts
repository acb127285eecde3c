import { parseArgs } from 'node:util';
import { measureChecks } from './measure-checks.ts';
import { randomFrom } from './random-from.ts';
import type { Fleet, FleetFigures } from './simulate-fleet.ts';
import { DAY, peakAgainstMean, simulateFleet } from './simulate-fleet.ts';

const HOUR = 3_600_000;
/** Readers of whom each simulated one stands for a part. */
const ALL = 10_000_000;

const { values } = parseArgs({
  options: { readers: { type: 'string', default: '200000' }, seed: { type: 'string', default: '1' } },
});

/** Prints what ten million readers ask of a server in two weeks with a release a day and one day half down. */
async function printFleet(): Promise<void> {
  const checks = await measureChecks();
  const readers = Number(values.readers);
  const fleet: Fleet = {
    readers,
    days: 14,
    down: { from: 7 * DAY + 6 * HOUR, to: 7 * DAY + 18 * HOUR },
    // A check that finds nobody ends with its first request; each release fetched in a chain is one more.
    requests: {
      idle: checks.idle.requests,
      update: (hops) => checks.update.requests + hops - 1,
      failed: 1,
    },
    random: randomFrom(Number(values.seed)),
  };
  const figures = simulateFleet(fleet);
  const scale = ALL / readers;
  console.log(
    `${ALL} readers as ${readers}, 14 days, a release a day, the server down from 6 to 18 on the eighth; machines always on; seed ${values.seed}`,
  );
  printRequests(fleet, figures, scale);
  printBytes(figures, checks, scale);
  printWaits(fleet, figures);
}

function printRequests(fleet: Fleet, { bars }: FleetFigures, scale: number): void {
  const { down } = fleet;
  const all = bars.requests.reduce((sum, count) => sum + count, 0);
  const mean = Math.round((all * scale) / (fleet.days * 86_400));
  const peak = Math.round((Math.max(...bars.requests) * scale) / 300);
  console.log(`requests: ${mean} a second on average, ${peak} in the busiest five minutes`);
  const against = (from: number, to: number): string => {
    const [checks, requests] = [bars.checks, bars.requests].map((one) =>
      peakAgainstMean(one, fleet, from, to).toFixed(2),
    );
    return `${checks} × the mean of checks, ${requests} × of requests`;
  };
  console.log(`  on days without fault ${against(0, 7 * DAY)}`);
  console.log(`  while the server is down ${against(down.from, down.to)} (at most 5)`);
  console.log(`  in the day after its return ${against(down.to, down.to + DAY)} (at most 2)`);
}

function printBytes(
  { checks }: FleetFigures,
  { idle, update }: Awaited<ReturnType<typeof measureChecks>>,
  scale: number,
): void {
  const sum = checks.idle * idle.bytes + checks.update * update.bytes;
  console.log(
    `bytes: ${((sum * scale) / 14 / 1e9).toFixed(0)} GB a day, ${((sum * scale) / 14 / ALL / 1000).toFixed(1)} kB per reader (${idle.bytes} a check without change, ${update.bytes} with one of ${update.changed} claims, headers and TLS included)`,
  );
}

function printWaits({ down }: Fleet, { waits }: FleetFigures): void {
  console.log(`a release reaches readers after ${spread(waits.others)} (95 of 100 within 7.5 h)`);
  const since = down.to - (7 * DAY + DAY / 2);
  const returned = waits.down.map((wait) => wait - since);
  console.log(`the one while it was down after ${spread(returned)} from its return (all within 12 h)`);
}

/** In hours: the middle, the 95th of 100 and the longest. */
function spread(waits: readonly number[]): string {
  const sorted = Float64Array.from(waits).sort();
  const at = (part: number): string =>
    ((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN) / HOUR).toFixed(2);
  return `${at(0.5)} h in the middle, ${at(0.95)} h for 95 of 100, ${at(1)} h at most`;
}

await printFleet();
