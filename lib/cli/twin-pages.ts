import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { benchPages } from './bench-pages.ts';
import { serveNewspaper } from './serve-newspaper.ts';

/** A page twice: from a server, where our script runs, and from a file, where it does not. */
export interface TwinPage {
  path: string;
  served: string;
  filed: string;
}

/** The pages to measure on as twins, the largest first; with `led`, each made to be about the plan. */
export async function twinPages(
  led: boolean,
): Promise<{ what: string; twins: TwinPage[]; close: () => void }> {
  const { what, pages } = benchPages(led);
  const paper = await serveNewspaper(pages);
  const folder = mkdtempSync(join(tmpdir(), 'says-who-pages-'));
  const bySize = Object.entries(pages).sort(([, a], [, b]) => b.body.length - a.body.length);
  const twins = bySize.map(([path, { body }]) => {
    const file = join(folder, basename(path));
    writeFileSync(file, body);
    return { path, served: paper.url + path, filed: pathToFileURL(file).href };
  });
  return { what, twins, close: paper.close };
}
