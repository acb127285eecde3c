import type { Page } from 'puppeteer-core';
import type { BrowserName, Driven } from '../../tests/browsers/drive.ts';
import { drive } from '../../tests/browsers/drive.ts';
import { openOwnSide, shownOf } from '../../tests/browsers/own-side.ts';
import { middleOf, untilPainted } from '../../tests/browsers/read-page.ts';
import type { PublishedFeed } from '../../tests/feeds/published-feed.ts';
import { bundledDossier, publishedFeed } from '../../tests/feeds/published-feed.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { ServedFolder } from './serve-folder.ts';
import { serveFolder } from './serve-folder.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';

const ARTICLE = 'article.html';
const WORD = 'Daniel Driscoll';
const CORRECTED = ', as was corrected';

/**
 * Publishes the demo dossier to a server of its own, has a reader's browser take it from there, changes a claim, and
 * prints how the card on the page that stayed open changes with the next check. On the build for feeds on loopback.
 */
export async function showUpdate(name: BrowserName, newspaper: string): Promise<void> {
  const dossier = await bundledDossier();
  const feed = await publishedFeed();
  await feed.release(dossier);
  const server = await serveFolder(feed.folder);
  try {
    await withBrowser(
      name,
      (driven) => followUpdate(driven, { dossier, feed, server }, newspaper),
      () => drive(name, { loopback: true }),
    );
  } finally {
    server.close();
  }
}

/** What is published, and from where. */
interface Published {
  dossier: Dossier;
  feed: PublishedFeed;
  server: ServedFolder;
}

async function followUpdate(
  driven: Driven,
  { dossier, feed, server }: Published,
  newspaper: string,
): Promise<void> {
  const side = await openOwnSide(driven);
  const version = async (): Promise<number> => shownOf(await side.stored(), dossier.dossier.id).v;
  const link = `${server.url}#sha256-${feed.fingerprint}`;
  await side.ask({ kind: 'addFeed', link, confirmed: null });
  await side.ask({ kind: 'refreshNow', feed: feed.fingerprint });
  const page = await driven.newPage();
  await page.goto(newspaper + ARTICLE);
  const before = await cardAt(driven, page, '');
  const { changed, content } = changeOneOf(dossier, before);
  console.log(`feed: version ${await version()} of the demo dossier came from ${server.url}`);
  console.log(`feed: the card of “${WORD}” says “${content}”`);
  await feed.release(changed);
  server.served();
  await side.ask({ kind: 'refreshNow', feed: feed.fingerprint });
  const { paths, bytes } = server.served();
  await page.bringToFront();
  await cardAt(driven, page, content + CORRECTED);
  console.log(`feed: version ${await version()} came with the next check, ${paths.length} files, ${bytes} B`);
  console.log(`feed: on the page that stayed open the card now says “${content}${CORRECTED}”`);
}

/** The dossier with other words in a claim that a card shows, and the words that it had. */
function changeOneOf(dossier: Dossier, card: string): { changed: Dossier; content: string } {
  const shown = dossier.claims.find(({ content }) => card.includes(content));
  if (!shown) throw new Error('The card shows no claim of the dossier');
  const content = shown.content + CORRECTED;
  const claims = dossier.claims.map((claim) => (claim === shown ? { ...claim, content } : claim));
  return { changed: { ...dossier, claims }, content: shown.content };
}

/** The text of the card, asked for anew until it says these words: open pages look again a moment after a release. */
async function cardAt(driven: Driven, page: Page, words: string): Promise<string> {
  await untilPainted(page, WORD);
  return until(async () => {
    const { x, y } = await middleOf(page, WORD);
    await page.mouse.move(x, y + 60);
    await page.mouse.move(x, y, { steps: 12 });
    const { text } = await until(() => driven.card(page), 'a card');
    await page.keyboard.press('Escape');
    await until(async () => ((await driven.card(page)) ? null : true), 'the card to close');
    await page.mouse.move(x, y + 300);
    return text.includes(words) ? text : null;
  }, `a card that says “${words}”`);
}
