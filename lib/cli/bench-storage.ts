import type { Driven } from '../../tests/browsers/drive.ts';
import { spread } from './spread.ts';

const READS = 15;

interface Api {
  storage: { local: { get(keys: string[]): Promise<unknown> } };
}

/** Prints how long a page's script waits for the gate with the settings, and for the whole lexicon. */
export async function benchStorage({ name, openExtension }: Driven): Promise<void> {
  const page = await openExtension('icons/16.png');
  for (const [what, keys] of [
    ['gate and settings', ['gate', 'settings']],
    ['whole lexicon', ['lexicon']],
  ] as const) {
    const times: number[] = [];
    for (let n = 0; n < READS; n += 1) {
      times.push(
        await page.evaluate(async (wanted) => {
          const own = globalThis as unknown as { browser?: Api; chrome: Api };
          const begin = performance.now();
          await (own.browser ?? own.chrome).storage.local.get([...wanted]);
          return performance.now() - begin;
        }, keys),
      );
    }
    console.log(`${name}: ${what} read from storage in ${spread(times)} of waiting`);
  }
  await page.close();
}
