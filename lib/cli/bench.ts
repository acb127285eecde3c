import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Claim } from '../domain/claim.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Entity } from '../domain/entity.ts';
import { TRUST_ALL } from '../domain/trust.ts';
import { compileLexicon } from '../mentions/compile-lexicon.ts';
import { findCandidates } from '../mentions/find-candidates.ts';
import type { Lexicon } from '../mentions/open-lexicon.ts';
import { openLexicon } from '../mentions/open-lexicon.ts';
import { briefEntity } from '../record/brief-entity.ts';
import { readDossier } from './read-dossier.ts';
import { readHtml } from './read-html.ts';

const PAGES = '../shared/pages';
const RUNS = 15;

/** Prints what reading costs, as ratios of one run: the lexicon's opening, finding, a briefing. */
async function bench(): Promise<void> {
  const dossier = (await readDossier()) as unknown as Dossier;
  const { snapshot } = compileLexicon(dossier.entities, new Set());
  const kilobytes = (text: string): string => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;
  console.log(`gate ${kilobytes(snapshot.gate)}, opened in ${ms(() => openLexicon(snapshot.gate))}`);
  console.log(`lexicon ${kilobytes(snapshot.whole)}, opened in ${ms(() => openLexicon(snapshot.whole))}`);
  benchFinding(dossier.entities);
  const claims = manyClaims(dossier.claims, 100_000);
  const view = { asOf: '2026-11-24', today: '2026-11-24', trust: TRUST_ALL };
  const rows = claims.filter(({ about }) => about.includes('entity-7'));
  const briefing = ms(() => briefEntity({ ...dossier, claims: rows }, 'dan-driscoll', view));
  console.log(`a briefing over ${rows.length} of ${claims.length} claims: ${briefing}`);
}

/** Times ways of finding against only looking at each letter, turn by turn, so that a busy machine slows all alike. */
function benchFinding(entities: readonly Entity[]): void {
  const pages = existsSync(PAGES)
    ? readdirSync(PAGES).map((file) => readFileSync(`${PAGES}/${file}`, 'utf8'))
    : [];
  const texts =
    pages.length > 0
      ? pages.flatMap((html) => readHtml(html).blocks.map(flat))
      : [readFileSync('README.md', 'utf8')];
  const forms = formsOf(entities);
  const find = (lexicon: Lexicon) => () => sum(texts, (text) => findCandidates(lexicon, text).length);
  const real = openLexicon(compileLexicon(entities, new Set()).snapshot.whole);
  const ways: Record<string, () => number> = {
    'every letter looked at': () => sum(texts, lookedAt),
    'ours, 1,000 forms': find(lexiconOf(forms, 1000)),
    [`ours, the real lexicon of ${forms.length}`]: find(real),
    'ours, 20,000 forms': find(lexiconOf(forms, 20_000)),
    'ours, 100,000 forms': find(lexiconOf(forms, 100_000)),
    'one regular expression of 1,000': regExpOf(forms.slice(0, 1000), texts),
  };
  const times = Object.values(ways).map(() => [] as number[]);
  for (let run = 0; run < RUNS; run += 1) {
    Object.values(ways).forEach((way, n) => times[n]?.push(timeOf(way)));
  }
  const least = times.map((list) => Math.min(...list));
  console.log(
    `${texts.length} blocks, ${sum(texts, ({ length }) => length)} letters; the least of ${RUNS} turns:`,
  );
  Object.keys(ways).forEach((name, n) => {
    const ratio = (least[n] ?? 0) / (least[0] ?? 1);
    console.log(`  ${name}: ${(least[n] ?? 0).toFixed(1)} ms, ${ratio.toFixed(1)} × the look`);
  });
}

/** A copy of a text in one piece: what a reader joined from nodes is slow to look at for every way alike. */
const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

const sum = <T>(list: readonly T[], of: (one: T) => number): number =>
  list.reduce((total, one) => total + of(one), 0);

/** What any reading costs at the least: a look at each character. */
function lookedAt(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 64) letters += 1;
  return letters;
}

/** The first forms of a lexicon, and beyond them made-up names of two words. */
function lexiconOf(forms: readonly string[], count: number): Lexicon {
  const made = Array.from(
    { length: Math.max(0, count - forms.length) },
    (_, n) => `${nameOf(n % 3000)} ${nameOf(n)}`,
  );
  const taken = [...forms.slice(0, count), ...made];
  const entities = Array.from({ length: Math.ceil(count / 100) }, (_, n): Entity => ({
    id: `entity-${n}`,
    kind: 'person',
    side: 'other',
    names: { en: `Entity ${n}` },
    roles: [],
    gist: '',
    wikidata: null,
    aliases: { en: taken.slice(n * 100, n * 100 + 100) },
  }));
  return openLexicon(compileLexicon(entities, new Set()).snapshot.whole);
}

/** A made-up name that differs for each number. */
function nameOf(n: number): string {
  const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'ti', 'vo', 'zu'];
  const word = [...String(n)].map((digit) => syllables[Number(digit)]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const formsOf = (entities: readonly Entity[]): string[] =>
  entities.flatMap(({ aliases }) =>
    Object.values(aliases)
      .flat()
      .map((alias) => (typeof alias === 'string' ? alias : alias.text)),
  );

function regExpOf(forms: readonly string[], texts: readonly string[]): () => number {
  const escaped = forms.map((form) => form.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return () => sum(texts, (text) => text.match(pattern)?.length ?? 0);
}

/** The real claims again and again under other ids, spread over 100 entities. */
const manyClaims = (claims: readonly Claim[], count: number): Claim[] =>
  Array.from({ length: count }, (_, n) => {
    const claim = claims[n % claims.length];
    if (!claim) throw new Error('no claim');
    return { ...claim, id: `${claim.id}-${n}`, about: [`entity-${n % 100}`, 'dan-driscoll'], responses: [] };
  });

function timeOf(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/** The least of several turns: what is above it is the machine's other work. */
const ms = (work: () => unknown): string =>
  `${Math.min(...Array.from({ length: RUNS }, () => timeOf(work))).toFixed(2)} ms`;

await bench();
