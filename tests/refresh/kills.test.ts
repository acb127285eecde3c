import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reader } from './reader.ts';
import type { Servers, Start } from './start-states.ts';
import { PUBLISHED, publishAll, STARTS } from './start-states.ts';
import { expectTidy, expectWhole } from './torn.ts';

let servers: Servers;
beforeAll(async () => {
  servers = await publishAll();
});

const counts = { kills: 0, twice: 0 };
afterAll(() => {
  console.log(
    `${counts.kills} kills, ${counts.twice} of them of the worker that mended the kill before: ` +
      'nothing torn, nothing older, and one run more ends every check',
  );
});

/** Kills the worker of a machine at one step, looks at what is left, and has another run over it. */
async function killAt(start: Start, step: number): Promise<void> {
  const reader = await start.reader.clone();
  const before = await versions(reader, start);
  await killed(reader, step);
  await expectNotOlder(reader, start, before);
  await expectEnded(reader, start);
}

/** The same, and the next worker is killed as well. */
async function killTwice(start: Start, step: number, again: number): Promise<void> {
  const reader = await start.reader.clone();
  await killed(reader, step);
  const between = await versions(reader, start);
  if (await killed(reader, again)) counts.twice += 1;
  await expectNotOlder(reader, start, between);
  await expectEnded(reader, start);
}

async function killed(reader: Reader, step: number): Promise<boolean> {
  reader.killAt = step;
  const end = await reader.refresh();
  reader.restart();
  if (end === 'killed') counts.kills += 1;
  return end === 'killed';
}

/** The versions that readers see, each of them whole. */
const versions = (reader: Reader, { published }: Start): Promise<Record<string, number>> =>
  expectWhole(reader, published ?? PUBLISHED);

async function expectNotOlder(reader: Reader, start: Start, before: Record<string, number>): Promise<void> {
  const left = await versions(reader, start);
  for (const [id, v] of Object.entries(before)) expect(left[id]).toBeGreaterThanOrEqual(v);
}

async function expectEnded(reader: Reader, start: Start): Promise<void> {
  await reader.refresh();
  expect(await versions(reader, start)).toEqual(start.to);
  await expectTidy(reader);
  for (const { id, shown, failures } of await reader.ports().store.feeds()) {
    expect(failures).toBe(0);
    expect(reader.floors[id]?.v).toBe(shown?.v);
    expect(reader.stamp).toContain(`${shown?.card.id} ${shown?.gen} ${shown?.v}`);
  }
  await reader.end();
}

describe.each(Object.entries(STARTS))('F1 F42 a worker killed in a check of %s', (_, open) => {
  it(
    'leaves what was there or what was to come, and the next one ends it',
    { timeout: 900_000 },
    async () => {
      const start = await open(servers);
      const whole = await start.reader.clone();
      await whole.refresh();
      const { steps } = whole;
      await expectEnded(whole, start);
      for (let step = 1; step <= steps; step += 1) {
        await killAt(start, step);
        // Another step each time, spread over all of them.
        await killTwice(start, step, 1 + ((step * 7) % steps));
      }
    },
  );
});
