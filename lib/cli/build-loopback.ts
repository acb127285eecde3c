import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';

const SOURCES = ['{components,entrypoints,lib,public}/**', 'wxt.config.ts', 'package-lock.json'];
const BUILT = ['chrome', 'firefox'].map((name) => `.output/${name}-mv3-loopback/manifest.json`);

/** Builds the packages that feeds are tested on (DESIGN §6), unless they are newer than all that they are made of. */
export function buildLoopback(): void {
  const made = Math.min(...BUILT.map((file) => (existsSync(file) ? writtenAt(file) : 0)));
  if (globSync(SOURCES).every((file) => writtenAt(file) < made)) return;
  // In a process of its own: a test runner's environment would find its way into the build.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: '' };
  execFileSync('node', ['lib/cli/build.ts', 'loopback'], { stdio: ['ignore', 'ignore', 'inherit'], env });
}

const writtenAt = (file: string): number => statSync(file).mtimeMs;
