import { readFileSync } from 'node:fs';
import type { Entity } from '../domain/entity.ts';
import type { LiveItem } from '../domain/live.ts';
import type { Source } from '../domain/source.ts';
import { TRUST_ALL } from '../domain/trust.ts';
import { readLive } from '../feeds/read-live.ts';
import { liveStories } from '../record/live-stories.ts';
import { openOrigins } from '../refresh/find-origin.ts';
import { openItemSaid } from '../refresh/open-item-said.ts';
import { openMentions } from '../refresh/open-mentions.ts';
import { openSaid } from '../refresh/open-said.ts';
import { takeEntries } from '../refresh/take-entries.ts';
import { openTagger } from '../statements/open-tagger.ts';
import { readDossier } from './read-dossier.ts';

const SOURCES = 40;
const ITEMS = 100;

/** Words of an article of the usual length. */
const ARTICLE = 700;

/** Prints what live sources cost: time for an item and an article, and memory with 40 sources of 100 items. */
async function bench(): Promise<void> {
  const { entities, sources } = (await readDossier()) as unknown as { entities: Entity[]; sources: Source[] };
  const sentences = articleSentences();
  const now = Date.UTC(2026, 0, 1);
  globalThis.gc?.();
  const before = process.memoryUsage();
  const eyes = timed(() => ({
    mentions: openMentions(entities),
    origins: openOrigins(sources),
    said: openItemSaid(entities),
  }));
  const kept: LiveItem[] = [];
  const begin = performance.now();
  for (const source of sources.slice(0, SOURCES)) {
    const bytes = new TextEncoder().encode(feedOf(source.id, sentences));
    const reading = readLive({ bytes, contentType: null, url: 'https://bench.example/', now });
    if (typeof reading === 'string') throw new Error(reading);
    kept.push(...takeEntries(reading.entries, source.id, eyes.value, now));
  }
  const each = (performance.now() - begin) / (SOURCES * ITEMS);
  globalThis.gc?.();
  const grown = (process.memoryUsage().heapUsed - before.heapUsed) / 1e6;
  const stories = timed(() => liveStories(kept, sources, TRUST_ALL));
  const reader = openSaid(entities, await openTagger());
  const text = sentences.slice(0, Math.ceil(ARTICLE / 18)).join('\n');
  reader.find({ text, date: null });
  const article = timed(() => reader.find({ text, date: null }));
  console.table({
    'names made ready, ms': round(eyes.ms),
    'an item read and judged, ms': round(each),
    'items on topic': kept.length,
    'their stories grouped, ms': round(stories.ms),
    'an article of 700 words, ms': round(article.ms),
    'memory of all of it, MB': round(grown),
  });
}

function timed<T>(work: () => T): { value: T; ms: number } {
  const begin = performance.now();
  const value = work();
  return { value, ms: performance.now() - begin };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The sentences marked for the tests of statements: our own, of the daily kind. */
const articleSentences = (): string[] =>
  readFileSync('tests/statements/english.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/\[\w*[:=]?\w*:|\]/g, ''));

/** A feed of a hundred items, each of eight sentences, half of them about the plan. */
function feedOf(id: string, sentences: readonly string[]): string {
  const item = (n: number): string => {
    const words = Array.from(
      { length: 8 },
      (_, k) => sentences[(n * 13 + k * 7 + id.length) % sentences.length],
    );
    const plan = n % 2 === 0 ? 'Ukraine and Russia weigh the 28-point peace plan of Donald Trump. ' : '';
    return `<item><title>${id} story ${String(n)}</title><link>https://${id}.example/${String(n)}</link><description><![CDATA[${plan}${words.join(' ')}]]></description></item>`;
  };
  return `<rss><channel><title>x</title>${Array.from({ length: ITEMS }, (_, n) => item(n)).join('')}</channel></rss>`;
}

await bench();
