import { AhoCorasick as OtherAhoCorasick } from '@monyone/aho-corasick';
import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick';
import { findCandidates } from '../../lib/mentions/find-candidates.ts';
import type { Lexicon } from '../../lib/mentions/open-lexicon.ts';
import { openLexicon } from '../../lib/mentions/open-lexicon.ts';
import { weighText } from '../../lib/mentions/weigh-text.ts';
import { createPainter } from '../../lib/page/paint.ts';
import { readBlocks } from '../../lib/page/read-blocks.ts';
import { resolveBlocks } from '../../lib/page/resolve-blocks.ts';

// What a measurement of reading runs in a page: bundled, and evaluated there by the driver.

/** A number of aliases, as a compiled lexicon and as they are written. */
export interface Size {
  name: string;
  whole: string;
  forms: string[];
}

/** How long a pass over all documents may take before it is cut. */
const PATIENCE = 15_000;

/** What is done to a document, and how it is taken back without being timed. */
interface Way {
  run(document: Document): unknown;
  undo?(document: Document): unknown;
}

const ways = new Map<string, Way>();
const documents: Document[] = [];

/** Loads the pages side by side in frames of this one; gives the letters of text in each. */
export async function loadPages(urls: readonly string[]): Promise<number[]> {
  for (const url of urls) {
    const frame = document.createElement('iframe');
    frame.width = '1000';
    frame.height = '800';
    frame.src = url;
    const loaded = new Promise((over) => {
      frame.addEventListener('load', over, { once: true });
    });
    document.body.append(frame);
    await loaded;
    if (frame.contentDocument) documents.push(frame.contentDocument);
  }
  ways.set('walk', { run: walk });
  ways.set('our walk alone', { run: readBlocks });
  return documents.map((one) => textsOf(one).reduce((sum, { data }) => sum + data.length, 0));
}

/** Makes every way of finding ready for so many aliases; gives their names. */
export function prepare({ name, whole, forms }: Size, gate: string): string[] {
  const lexicon = openLexicon(whole);
  const opened = openLexicon(gate);
  const modern = new AhoCorasick(forms);
  const other = new OtherAhoCorasick(forms);
  const painter = createPainter();
  const pattern = regExpOf(forms);
  const made: Record<string, Way> = {
    ours: { run: (page) => paintOurs(page, lexicon, null, painter), undo: painter.clear },
    'ours with the gate': { run: (page) => paintOurs(page, lexicon, opened, painter), undo: painter.clear },
    'mark.js': {
      run: (page) => {
        new Mark(page.body).markRegExp(pattern);
      },
      undo: (page) => {
        new Mark(page.body).unmark();
      },
    },
    'modern-ahocorasick': { run: (page) => countIn(page, (text) => modern.search(text).length) },
    '@monyone/aho-corasick': { run: (page) => countIn(page, (text) => other.matchInText(text).length) },
  };
  for (const [way, steps] of Object.entries(made)) ways.set(`${name}: ${way}`, steps);
  return Object.keys(made).map((way) => `${name}: ${way}`);
}

/** Milliseconds of one way over all documents, and how many of them it came through. */
export function pass(name: string): { time: number; through: number } {
  const way = ways.get(name);
  let time = 0;
  let through = 0;
  for (const page of documents) {
    if (time > PATIENCE) break;
    const begin = performance.now();
    way?.run(page);
    time += performance.now() - begin;
    way?.undo?.(page);
    through += 1;
  }
  return { time, through };
}

/** Milliseconds of opening a lexicon for the first time in this page. */
export function open(lexicon: string): number {
  const begin = performance.now();
  openLexicon(lexicon);
  return performance.now() - begin;
}

/** The floor of every marker: each text node outside of scripts and styles, and each of its letters. */
function walk(page: Document): number {
  let sum = 0;
  for (const { data } of textsOf(page))
    for (let at = 0; at < data.length; at += 1) sum += data.charCodeAt(at);
  return sum;
}

function textsOf(page: Document): Text[] {
  const texts: Text[] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const name = walker.currentNode.parentElement?.localName ?? '';
    if (name !== 'script' && name !== 'style') texts.push(walker.currentNode as Text);
  }
  return texts;
}

const countIn = (page: Document, count: (text: string) => number): number =>
  textsOf(page).reduce((sum, { data }) => sum + count(data), 0);

/** All that our script does on a page that it paints: reading, finding, resolving, ranges, painting. */
function paintOurs(
  page: Document,
  lexicon: Lexicon,
  gate: Lexicon | null,
  painter: ReturnType<typeof createPainter>,
): void {
  const kept = (readBlocks(page) ?? []).flatMap(({ text, pieces }) => {
    const weight = gate && weighText(gate, text);
    const candidates = findCandidates(lexicon, text);
    if (candidates.length === 0) return [];
    return [{ text, pieces, weight, candidates, isSearched: true, spots: [] }];
  });
  const wanted = { date: null, density: 'paragraph', isWanted: () => true } as const;
  painter.paint(resolveBlocks(kept, wanted).spots);
}

function regExpOf(forms: readonly string[]): RegExp {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  const escaped = longestFirst.map((form) => form.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
