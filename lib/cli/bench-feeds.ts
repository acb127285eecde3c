import { availableParallelism, loadavg } from 'node:os';
import { syntheticRecord } from '../../tests/bench/synthetic-record.ts';
import { drive } from '../../tests/browsers/drive.ts';
import type { OwnSide } from '../../tests/browsers/own-side.ts';
import { openOwnSide, shownOf } from '../../tests/browsers/own-side.ts';
import type { PublishedFeed } from '../../tests/feeds/published-feed.ts';
import { bundledDossier, publishedFeed, reworded } from '../../tests/feeds/published-feed.ts';
import type { Dossier } from '../domain/dossier.ts';
import { faultLine, validateDossier } from '../dossier/validate-dossier.ts';
import { findBrowsers } from './find-browsers.ts';
import { measureChecks } from './measure-checks.ts';
import type { ServedFolder } from './serve-folder.ts';
import { serveFolder } from './serve-folder.ts';
import { tail } from './spread.ts';

const CLAIMS = Number(process.argv[2] ?? 50_000);
const CHANGED = 200;
const ID = 'made-up';
/** An entity in very many of the made-up claims, as it is called beside the dossier of the package. */
const ASKED = `${ID}.entity-0`;

interface Sender {
  runtime: { sendMessage(letter: object): Promise<unknown> };
}

/** Prints what checks cost in bytes and, in Chromium, in time, with briefings asked for while they run. */
async function benchFeeds(): Promise<void> {
  const cores = availableParallelism();
  console.log(
    `load of this machine: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')} on ${cores} cores`,
  );
  const { idle, update } = await measureChecks();
  for (const [what, { requests, bytes }] of Object.entries({
    'without change': idle,
    [`with ${CHANGED} changed claims`]: update,
  }))
    console.log(`check ${what}: ${requests} requests, ${bytes} B, headers and TLS included`);
  const { chrome } = findBrowsers();
  Object.assign(process.env, { CHROME_PATH: chrome });
  const made = await madeUp();
  const feed = await publishedFeed();
  await feed.release(made);
  const server = await serveFolder(feed.folder);
  const driven = await drive('chrome', { loopback: true });
  const side = await openOwnSide(driven);
  await inBrowser(side, server, feed, made);
  await driven.close();
  server.close();
}

async function inBrowser(
  side: OwnSide,
  server: ServedFolder,
  feed: PublishedFeed,
  made: Dossier,
): Promise<void> {
  const check = { kind: 'refreshNow', feed: feed.fingerprint };
  const link = `${server.url}#sha256-${feed.fingerprint}`;
  const quiet = await side.page.evaluate(
    timeBriefings,
    { kind: 'briefing', entity: 'nobody', asOf: null },
    'donald-trump',
    40,
  );
  console.log(`briefing with nothing else to do: ${tail(quiet.briefings)}`);
  await side.ask({ kind: 'addFeed', link, confirmed: null });
  await report(side, server, `full import of ${CLAIMS} claims`, check, 'donald-trump');
  await report(side, server, 'check without change', check, ASKED);
  await feed.release(reworded(made, CHANGED, 'in other words'));
  await report(side, server, `delta of ${CHANGED} claims`, check, ASKED);
  await feed.release(reworded(made, CLAIMS, 'in new words'));
  await report(side, server, `second full import of ${CLAIMS} claims`, check, ASKED);
}

async function report(
  { page, stored }: OwnSide,
  server: ServedFolder,
  what: string,
  letter: object,
  entity: string,
): Promise<void> {
  server.served();
  const { took, briefings } = await page.evaluate(timeBriefings, letter, entity, 0);
  const { paths, bytes } = server.served();
  console.log(
    `${what}: ${took.toFixed(0)} ms, ${paths.length} requests, ${bytes} B; version ${shownOf(await stored(), ID).v}`,
  );
  console.log(`  briefings meanwhile: ${tail(briefings)}`);
}

/** Sends a letter and asks for briefings until it is answered, and a number of them at least; in the page. */
const timeBriefings = async (letter: object, entity: string, least: number) => {
  const { runtime } = (globalThis as unknown as { chrome: Sender }).chrome;
  let took = 0;
  const begin = performance.now();
  void runtime.sendMessage(letter).then(() => (took = performance.now() - begin));
  const briefings: number[] = [];
  while (took === 0 || briefings.length < least) {
    const from = performance.now();
    await runtime.sendMessage({ kind: 'briefing', entity, asOf: null });
    briefings.push(performance.now() - from);
    await new Promise((next) => setTimeout(next, 20));
  }
  return { took, briefings };
};

/** A made-up dossier beside the one in the package, as a publisher has to have it: sorted and within the rules. */
async function madeUp(): Promise<Dossier> {
  const { dossier: card } = await bundledDossier();
  const { claims, ...lists } = syntheticRecord(CLAIMS);
  const sorted = Object.entries(lists).map(([name, list]) => [
    name,
    list.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  const files = { claims, ...Object.fromEntries(sorted), documents: [], dossier: { ...card, id: ID } };
  const validated = validateDossier(files);
  if (!validated.ok) throw new Error(validated.faults.slice(0, 3).map(faultLine).join('\n'));
  return validated.dossier;
}

await benchFeeds();
