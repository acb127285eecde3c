import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { history, live, makeChains } from './histories.ts';

/** Set by `npm run histories`: for how long to live histories, and from which seed on. */
const MINUTES = Number(process.env['HISTORIES_MINUTES'] ?? 0);
const SEED = Number(process.env['HISTORIES_SEED'] ?? 20_261_125);
const RUNS = 300;

const LONG = { timeout: 600_000 + MINUTES * 60_000 };

it(
  'F1 F22 F25 F27 F28 F35 random histories: readers see what was published, whole and never older',
  LONG,
  async () => {
    const chains = await makeChains(SEED, 4);
    let lived = 0;
    let told = performance.now();
    const property = fc.asyncProperty(history, async (one) => {
      await live(chains, one);
      lived += 1;
      if (performance.now() < told + 60_000) return;
      told = performance.now();
      console.log(`${lived} histories from seed ${SEED}`);
    });
    const limit = { numRuns: 1e9, interruptAfterTimeLimit: MINUTES * 60_000, markInterruptAsFailure: false };
    await fc.assert(property, { seed: SEED, ...(MINUTES > 0 ? limit : { numRuns: RUNS }) });
    console.log(`${lived} histories from seed ${SEED}`);
    if (MINUTES === 0) expect(lived).toBe(RUNS);
  },
);
