import { mkdirSync } from 'node:fs';
import type { Driven } from '../../tests/browsers/drive.ts';
import { drive } from '../../tests/browsers/drive.ts';
import { buildAll } from './build.ts';
import { findBrowsers } from './find-browsers.ts';
import type { Newspaper } from './serve-newspaper.ts';
import { serveNewspaper } from './serve-newspaper.ts';
import type { Story } from './show-story.ts';
import { showStory } from './show-story.ts';
import { showTrust } from './show-trust.ts';
import { showUpdate } from './show-update.ts';
import { withBrowser } from './with-browser.ts';

const PICTURES = '.output/pictures';

const STORIES: Story[] = [
  { path: 'article.html', word: 'Daniel Driscoll' },
  { path: 'live.html', word: 'Donald Trump' },
  { path: 'uk.html', word: 'план із 28 пунктів' },
  { path: 'ar.html', word: 'دميتري بيسكوف' },
  { path: 'near.html', word: null },
  { path: 'off.html', word: null },
];

/**
 * Builds the extension, prints the demo newspaper on loopback and opens a real browser on it. With a display the
 * browser is the reader's; without one the pages are driven here, and what was seen is printed.
 */
async function start(): Promise<void> {
  const { chrome, firefox } = findBrowsers();
  Object.assign(process.env, { CHROME_PATH: chrome, FIREFOX_PATH: firefox });
  await buildAll();
  const paper = await serveNewspaper();
  try {
    await (hasDisplay() ? showTo(paper) : walkBoth(paper));
  } finally {
    paper.close();
  }
}

function hasDisplay(): boolean {
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']) || process.platform === 'darwin';
}

/** Opens the newspaper in a window and stays until the reader closes it. */
async function showTo(paper: Newspaper): Promise<void> {
  const { browser, newPage } = await drive('chrome', { window: true });
  await (await newPage()).goto(paper.url);
  console.log(`The Daily Demo is at ${paper.url}; close the browser to end.`);
  await new Promise<void>((closed) => browser.on('disconnected', () => closed()));
}

async function walkBoth(paper: Newspaper): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const name of ['chrome', 'firefox'] as const) {
    console.log(`\n— ${name} —`);
    await withBrowser(name, (driven) => walk(driven, paper));
    await showUpdate(name, paper.url);
  }
}

async function walk(driven: Driven, paper: Newspaper): Promise<void> {
  for (const story of STORIES) await showStory(driven, paper.url, story, PICTURES);
  await showTrust(driven, paper.url, PICTURES);
  console.log(`\nPictures: ${PICTURES}/${driven.name}-*.png`);
}

await start();
