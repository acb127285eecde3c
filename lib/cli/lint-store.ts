import { spawnSync } from 'node:child_process';
import { buildAll } from './build.ts';

/** What `web-ext lint` runs. Fetched when asked for: its 190 packages weigh more than all else that we develop with. */
const LINTER = 'addons-linter@10.13.0';

/** What the linter writes with `--output json`. */
interface Report {
  summary: { errors: number; warnings: number; notices: number };
  errors: Finding[];
  warnings: Finding[];
  notices: Finding[];
}

interface Finding {
  code: string;
  message: string;
  file?: string;
}

/** Checks the Firefox package as Mozilla's store does; any error or warning fails. */
async function lintStore(): Promise<void> {
  await buildAll();
  const args = ['exec', '--yes', '--', LINTER, '.output/firefox-mv3', '--output', 'json'];
  const { stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (!stdout.startsWith('{')) throw new Error(stderr);
  const { summary, errors, warnings, notices } = JSON.parse(stdout) as Report;
  for (const { code, message, file } of [...errors, ...warnings, ...notices])
    console.log(`${code}: ${message}${file === undefined ? '' : ` (${file})`}`);
  console.log(`${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`);
  if (summary.errors + summary.warnings > 0) process.exitCode = 1;
}

await lintStore();
