import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foundProgram, installByApt } from './find-program.ts';

/** Paths of the two browsers that the extension is tested in. */
export interface Browsers {
  chrome: string;
  firefox: string;
}

const NAMES = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Debian's packages; they bring what the browsers need with them. */
const PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr' };

const DOWNLOADS = { chrome: 'chrome@stable', firefox: 'firefox@stable' };

type Name = keyof Browsers;

/**
 * Finds both browsers, installing what is missing: one already there (or named by CHROME_PATH, FIREFOX_PATH),
 * else apt-get where we are root, else `@puppeteer/browsers`. Throws one sentence when nothing helps.
 */
export function findBrowsers(): Browsers {
  return { chrome: findBrowser('chrome'), firefox: findBrowser('firefox') };
}

function findBrowser(name: Name): string {
  const path = installed(name) ?? installByApt(NAMES[name], PACKAGES[name]) ?? byDownload(name);
  if (path !== null) return path;
  const variable = `${name.toUpperCase()}_PATH`;
  throw new Error(
    `No ${name} was found or could be installed: install ${PACKAGES[name]}, or set ${variable}.`,
  );
}

function installed(name: Name): string | null {
  const named = process.env[`${name.toUpperCase()}_PATH`];
  return named && existsSync(named) ? named : foundProgram(NAMES[name]);
}

function byDownload(name: Name): string | null {
  console.log(`Downloading ${DOWNLOADS[name]} …`);
  try {
    const run = join('node_modules', '.bin', 'browsers');
    const out = execFileSync(run, ['install', DOWNLOADS[name], '--path', 'node_modules/.cache/browsers']);
    return out.toString().trim().split(' ').slice(1).join(' ') || null;
  } catch {
    return null;
  }
}
