import type { Page } from 'puppeteer-core';
import { formsOf, madeForms } from '../../tests/bench/made-forms.ts';
import type * as reading from '../../tests/bench/reading.ts';
import type { Driven } from '../../tests/browsers/drive.ts';
import type { Entity } from '../domain/entity.ts';
import type { LexiconSnapshot } from '../domain/mention.ts';
import { benchCode } from './bench-code.ts';
import { benchPages } from './bench-pages.ts';
import { serveNewspaper } from './serve-newspaper.ts';
import { median, spread } from './spread.ts';

type Reading = typeof reading;

const TURNS = 9;
const OPENINGS = 15;

/** Prints what finding and painting cost over all pages, turn by turn, as ratios to only walking their text. */
export async function benchReading(
  driven: Driven,
  entities: readonly Entity[],
  { gate, whole }: LexiconSnapshot,
): Promise<void> {
  const { what, pages } = benchPages(false);
  const paper = await serveNewspaper({
    'bench.html': { body: '<!doctype html><title>bench</title>' },
    ...pages,
  });
  const code = await benchCode('reading');
  const open = async (): Promise<Page> => {
    const page = await driven.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`${paper.url}bench.html`);
    await page.evaluate(code);
    return page;
  };
  await benchOpening(driven.name, open, { gate, whole });
  const page = await open();
  const urls = Object.keys(pages).map((path) => paper.url + path);
  const letters = await page.evaluate(
    (list) => (globalThis as unknown as { bench: Reading }).bench.loadPages(list),
    urls,
  );
  console.log(
    `${driven.name}: ${what}, ${letters.reduce((sum, one) => sum + one, 0)} letters; ${TURNS} turns each`,
  );
  const real = { name: `the real ${formsOf(entities).length}`, whole, forms: formsOf(entities) };
  for (const size of [
    madeForms(entities, 1000),
    real,
    madeForms(entities, 20_000),
    madeForms(entities, 100_000),
  ]) {
    const names = await page.evaluate(
      (one, text) => (globalThis as unknown as { bench: Reading }).bench.prepare(one, text),
      size,
      gate,
    );
    await benchSize(driven.name, page, names);
  }
  await page.close();
  paper.close();
}

/** Every way in turn, so that a busy machine slows all alike; a way that was cut has one turn. */
async function benchSize(browser: string, page: Page, names: readonly string[]): Promise<void> {
  const all = ['walk', 'our walk alone', ...names];
  const times = new Map(all.map((name) => [name, [] as number[]]));
  const cut = new Map<string, number>();
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const name of all) {
      if (cut.has(name)) continue;
      const { time, through } = await page.evaluate(
        (one) => (globalThis as unknown as { bench: Reading }).bench.pass(one),
        name,
      );
      times.get(name)?.push(time);
      if (time > 15_000) cut.set(name, through);
    }
  }
  const floor = median(times.get('walk') ?? []);
  for (const [name, list] of times) {
    const through = cut.get(name);
    const note = through === undefined ? '' : `, cut behind ${through} pages`;
    console.log(
      `${browser}:   ${name}: ${(median(list) / floor).toFixed(1)} × the walk (${spread(list)}${note})`,
    );
  }
}

/** The gate and the whole lexicon opened by code that never ran before, in a fresh page each time. */
async function benchOpening(browser: string, open: () => Promise<Page>, { gate, whole }: LexiconSnapshot) {
  const times = { gate: [] as number[], whole: [] as number[] };
  for (let n = 0; n < OPENINGS; n += 1) {
    const page = await open();
    times.gate.push(
      await page.evaluate((text) => (globalThis as unknown as { bench: Reading }).bench.open(text), gate),
    );
    times.whole.push(
      await page.evaluate((text) => (globalThis as unknown as { bench: Reading }).bench.open(text), whole),
    );
    await page.close();
  }
  console.log(
    `${browser}: gate ${Buffer.byteLength(gate)} B (budget 25,000), opened in ${spread(times.gate)} (budget 1 ms)`,
  );
  console.log(
    `${browser}: whole lexicon ${Buffer.byteLength(whole)} B, opened in ${spread(times.whole)} (budget 5 ms)`,
  );
}
