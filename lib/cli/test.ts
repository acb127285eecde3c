import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from './build.ts';
import { findBrowsers } from './find-browsers.ts';

/** What vitest's JSON reporter writes of a run. */
interface Result {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Runs types, lint, unit and browser tests; prints all counts on one last line and says by its code how it went. */
async function testAll(): Promise<void> {
  const checked = [run('types'), run('lint')].every(Boolean);
  const browsers = findBrowsers();
  await buildAll();
  const result = runVitest({ CHROME_PATH: browsers.chrome, FIREFOX_PATH: browsers.firefox });
  // A file that breaks before its first test fails as one.
  const broken = result.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0);
  const failed = result.numFailedTests + broken.length + (checked ? 0 : 1);
  const skipped = result.numPendingTests + result.numTodoTests;
  process.exitCode = failed > 0 || !result.success ? 1 : 0;
  console.log(`${result.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
}

const run = (script: string): boolean =>
  spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' }).status === 0;

function runVitest(env: Record<string, string>): Result {
  const file = join(mkdtempSync(join(tmpdir(), 'says-who-test-')), 'result.json');
  const reporters = ['default', './tests/rows-reporter.ts', 'json'].map((one) => `--reporter=${one}`);
  const args = ['run', '--config', 'tests/vitest.config.ts', ...reporters];
  spawnSync('vitest', [...args, `--outputFile.json=${file}`, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return JSON.parse(readFileSync(file, 'utf8')) as Result;
}

try {
  await testAll();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
  console.log('0 passed, 1 failed, 0 skipped');
}
