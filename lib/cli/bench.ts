import { availableParallelism, loadavg } from 'node:os';
import { BROWSER_NAMES } from '../../tests/browsers/drive.ts';
import type { Entity } from '../domain/entity.ts';
import { compileLexicon } from '../mentions/compile-lexicon.ts';
import { benchMemory } from './bench-memory.ts';
import { benchReading } from './bench-reading.ts';
import { benchStalls } from './bench-stalls.ts';
import { benchStorage } from './bench-storage.ts';
import { benchTasks } from './bench-tasks.ts';
import { buildAll } from './build.ts';
import { findBrowsers } from './find-browsers.ts';
import { readDossier } from './read-dossier.ts';
import { withBrowser } from './with-browser.ts';

/** What is measured, each part alone when it is named. */
const PARTS = ['reading', 'tasks', 'memory'];

/** Prints what reading a page costs in the browsers that are named (Chromium), all in one run, beside the budgets. */
async function bench(): Promise<void> {
  const named = BROWSER_NAMES.filter((name) => process.argv.includes(name));
  const parts = PARTS.filter((part) => process.argv.includes(part));
  const isAsked = (part: string): boolean => parts.length === 0 || parts.includes(part);
  const load = loadavg().map((one) => one.toFixed(1));
  console.log(`load of this machine: ${load.join(', ')} on ${availableParallelism()} cores`);
  const { entities } = (await readDossier()) as unknown as { entities: Entity[] };
  const { snapshot } = compileLexicon(entities, new Set());
  const { chrome, firefox } = findBrowsers();
  Object.assign(process.env, { CHROME_PATH: chrome, FIREFOX_PATH: firefox });
  await buildAll();
  // Each part has a browser of its own: some take the extension out of it.
  for (const name of named.length > 0 ? named : (['chrome'] as const)) {
    if (isAsked('reading')) {
      await withBrowser(name, async (driven) => {
        await benchStorage(driven);
        await benchReading(driven, entities, snapshot);
      });
    }
    if (isAsked('tasks')) await withBrowser(name, name === 'chrome' ? benchTasks : benchStalls);
    if (isAsked('memory')) await withBrowser(name, benchMemory);
  }
}

await bench();
