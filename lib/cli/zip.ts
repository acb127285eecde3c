import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { zip } from 'wxt';
import { quiet } from './quiet.ts';

/**
 * Packs what is uploaded to the stores: a zip for each browser and the sources that Mozilla's reviewers rebuild. With
 * `--check` it packs twice, the second time from the unpacked sources, and fails unless every byte is the same.
 */
async function pack(): Promise<void> {
  const files = await zipBoth();
  for (const file of files) console.log(line(file));
  if (!process.argv.includes('--check')) return;
  const again = rebuild(files.find((file) => file.endsWith('-sources.zip')) ?? '');
  for (const file of files) {
    if (digestOf(file) !== digestOf(join(again, basename(file))))
      throw new Error(`${basename(file)} is another when it is built again`);
  }
  console.log(`Built again from the sources: the same ${files.length} files, byte for byte`);
}

async function zipBoth(): Promise<string[]> {
  const files: string[] = [];
  for (const browser of ['chrome', 'firefox']) files.push(...(await zip({ browser, logger: quiet })));
  return files.map((file) => resolve(file));
}

/** Unpacks the sources into an empty folder, packs there, and gives the folder of what was packed. */
function rebuild(sources: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-sources-'));
  execFileSync('unzip', ['-q', sources, '-d', folder]);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, ['lib/cli/zip.ts'], { cwd: folder, stdio: 'inherit' });
  return join(folder, '.output');
}

const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const line = (file: string): string =>
  `${basename(file)}  ${Math.round(readFileSync(file).length / 1000)} kB  sha256 ${digestOf(file)}`;

await pack();
