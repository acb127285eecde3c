import { availableParallelism, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import type * as inPage from '../../tests/bench/in-page.ts';
import type { BrowserName } from '../../tests/browsers/drive.ts';
import { BROWSER_NAMES, drive } from '../../tests/browsers/drive.ts';
import { syntheticRecord } from '../../tests/bench/synthetic-record.ts';
import type { Claim } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { Ledger } from '../domain/ledger.ts';
import { TRUST_ALL } from '../domain/trust.ts';
import { validateDossier } from '../dossier/validate-dossier.ts';
import { draftEntity } from '../record/brief-entity.ts';
import { makeLedger } from '../record/make-ledger.ts';
import type { RecordRows } from '../record/open-rows.ts';
import { rowsById } from '../record/open-rows.ts';
import { benchCode } from './bench-code.ts';
import { buildAll } from './build.ts';
import { findBrowsers } from './find-browsers.ts';
import { readDossier } from './read-dossier.ts';
import { tail } from './spread.ts';

const SIZES = [10_000, 100_000];
const ASKS = 400;
const STARTS = 10;

type InPage = typeof inPage;

/** Prints what briefings cost at three sizes of the record, in Node and in the browsers that are named (Chromium). */
async function benchRecord(): Promise<void> {
  const named = BROWSER_NAMES.filter((name) => process.argv.includes(name));
  const validated = validateDossier(await readDossier());
  if (!validated.ok) throw new Error('The dossier is refused: npm run dossier says why');
  const records: [string, RecordRows][] = [
    ['dossier', validated.dossier],
    ...SIZES.map((size): [string, RecordRows] => ['made up', syntheticRecord(size)]),
  ];
  console.log(
    `load of this machine: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')} on ${availableParallelism()} cores`,
  );
  for (const [what, rows] of records) inNode(what, rows);
  const { chrome, firefox } = findBrowsers();
  Object.assign(process.env, { CHROME_PATH: chrome, FIREFOX_PATH: firefox });
  await buildAll();
  for (const name of named.length > 0 ? named : (['chrome'] as const)) await inBrowser(name, records);
}

/** The pure part: choosing from the ledger and making the lines, without reading a row. */
function inNode(what: string, rows: RecordRows): void {
  const begin = performance.now();
  const ledger = makeLedger(rows);
  const made = performance.now() - begin;
  const byId = rowsById(rows);
  const { asOf, today } = daysOf(rows.claims);
  const times = namesOf(rows.claims).map((id) => {
    const from = performance.now();
    draftEntity(ledger, id, { asOf, today, trust: TRUST_ALL })?.finish(byId);
    return performance.now() - from;
  });
  console.log(
    `Node, ${what}, ${rows.claims.length} claims: briefing ${tail(times)}; ledger ${megabytes(ledger)}, made in ${ms(made)}`,
  );
}

async function inBrowser(name: BrowserName, records: readonly [string, RecordRows][]): Promise<void> {
  const driven = await drive(name);
  const code = await benchCode();
  const open = async (): Promise<Page> => {
    const page = await driven.openExtension('icons/16.png');
    await page.evaluate(code);
    return page;
  };
  for (const [what, rows] of records) {
    const title = `${name}, ${what}, ${rows.claims.length} claims`;
    const page = await open();
    if (what !== 'dossier') await fill(page, title, rows.claims.length);
    const { asOf } = daysOf(rows.claims);
    await ask(page, namesOf(rows.claims).slice(0, 20), asOf);
    console.log(`${title}: nothing but the message ${tail(await ask(page, unknown(ASKS), asOf))}`);
    console.log(
      `${title}: briefing, in the worker ${tail(await briefHere(page, namesOf(rows.claims), asOf))}`,
    );
    console.log(`${title}: briefing, with the message ${tail(await ask(page, namesOf(rows.claims), asOf))}`);
    const starts: number[] = [];
    for (const id of namesOf(rows.claims).slice(0, STARTS)) {
      await driven.stopWorker();
      starts.push(...(await ask(page, [id], asOf)));
    }
    console.log(`${title}: first answer after a stopped worker ${tail(starts)}`);
    const moved: Awaited<ReturnType<InPage['moveLedger']>>[] = [];
    for (let n = 0; n < 5; n += 1)
      moved.push(await page.evaluate(() => (globalThis as unknown as { bench: InPage }).bench.moveLedger()));
    console.log(`${title}: ledger read ${tail(moved.map(({ reading }) => reading))}`);
    console.log(`${title}: ledger and 200 claims written ${tail(moved.map(({ writing }) => writing))}`);
    await page.close();
  }
  await driven.close();
}

async function fill(page: Page, title: string, count: number): Promise<void> {
  const { making, writing } = await page.evaluate(
    (size) => (globalThis as unknown as { bench: InPage }).bench.showSynthetic(size),
    count,
  );
  console.log(`${title}: ledger made in ${ms(making)}, all written in ${ms(writing)}`);
}

const ask = (page: Page, entities: string[], asOf: Day): Promise<number[]> =>
  page.evaluate(
    (ids, day) => (globalThis as unknown as { bench: InPage }).bench.askFor(ids, day),
    entities,
    asOf,
  );

const briefHere = (page: Page, entities: string[], asOf: Day): Promise<number[]> =>
  page.evaluate(
    (ids, day) => (globalThis as unknown as { bench: InPage }).bench.briefHere(ids, day),
    entities,
    asOf,
  );

/** Names as readers meet them: each as often as claims are by or about it. */
function namesOf(claims: readonly Claim[]): string[] {
  const all = claims.flatMap(({ speaker, about }) => [speaker, ...about]);
  return Array.from(
    { length: ASKS },
    (_, n) => all[Math.floor((((n * 0.618034) % 1) + 1 / 3) * all.length) % all.length] ?? '',
  );
}

const unknown = (count: number): string[] => Array.from({ length: count }, () => 'nobody');

/** A day on which nine tenths of the claims are in view, and the last day. */
function daysOf(claims: readonly Claim[]): { asOf: Day; today: Day } {
  const days = claims.map(({ date }) => date).sort();
  return { asOf: days[Math.floor(days.length * 0.9)] ?? '', today: days.at(-1) ?? '' };
}

function megabytes(ledger: Ledger): string {
  const sizes = Object.values(ledger).map((column: Ledger[keyof Ledger]) =>
    'start' in Object(column)
      ? bytesOf(Object(column).start) + bytesOf(Object(column).items)
      : bytesOf(column),
  );
  return `${(sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(2)} MB`;
}

const bytesOf = (column: unknown): number =>
  ArrayBuffer.isView(column) ? column.byteLength : JSON.stringify(column).length;

const ms = (time: number): string => `${time.toFixed(1)} ms`;

await benchRecord();
