import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { history, live, makeChains } from './histories.ts';

const SEED = 20_261_125;
const RUNS = 300;

it(
  `F1 F22 F25 F27 F35 in ${RUNS} random histories readers see what was published, whole and never older`,
  { timeout: 900_000 },
  async () => {
    const chains = await makeChains(SEED, 4);
    let lived = 0;
    const property = fc.asyncProperty(history, async (one) => {
      await live(chains, one);
      lived += 1;
    });
    await fc.assert(property, { numRuns: RUNS, seed: SEED });
    expect(lived).toBe(RUNS);
  },
);
