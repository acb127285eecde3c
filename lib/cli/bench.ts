import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Claim } from '../domain/claim.ts';
import type { Dossier } from '../domain/dossier.ts';
import { TRUST_ALL } from '../domain/trust.ts';
import { compileLexicon } from '../mentions/compile-lexicon.ts';
import { findCandidates } from '../mentions/find-candidates.ts';
import { openLexicon } from '../mentions/open-lexicon.ts';
import { briefEntity } from '../record/brief-entity.ts';
import { readDossier } from './read-dossier.ts';

const PAGES = '../shared/pages';
const RUNS = 15;

/** Prints what reading costs, as medians of one run: the lexicon's opening, finding, a briefing. */
async function bench(): Promise<void> {
  const dossier = (await readDossier()) as unknown as Dossier;
  const { snapshot } = compileLexicon(dossier.entities, new Set());
  const kilobytes = (text: string): string => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;
  console.log(`gate ${kilobytes(snapshot.gate)}, opened in ${ms(() => openLexicon(snapshot.gate))}`);
  console.log(`lexicon ${kilobytes(snapshot.whole)}, opened in ${ms(() => openLexicon(snapshot.whole))}`);
  const texts = existsSync(PAGES) ? readdirSync(PAGES).map(textOf) : [readFileSync('README.md', 'utf8')];
  const whole = openLexicon(snapshot.whole);
  const walk = median(() => texts.reduce((sum, text) => sum + walked(text), 0));
  const find = median(() => texts.reduce((sum, text) => sum + findCandidates(whole, text).length, 0));
  console.log(
    `${texts.length} pages: every character looked at ${walk.toFixed(1)} ms, names found ${find.toFixed(1)} ms`,
  );
  const claims = manyClaims(dossier.claims, 100_000);
  const view = { asOf: '2026-11-24', today: '2026-11-24', trust: TRUST_ALL };
  const rows = claims.filter(({ about }) => about.includes('entity-7'));
  const briefing = ms(() => briefEntity({ ...dossier, claims: rows }, 'dan-driscoll', view));
  console.log(`a briefing over ${rows.length} of ${claims.length} claims: ${briefing}`);
}

const textOf = (file: string): string =>
  parseHTML(readFileSync(`${PAGES}/${file}`, 'utf8')).document.body.textContent ?? '';

/** What any reading costs at the least: a look at each character. */
function walked(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 64) letters += 1;
  return letters;
}

/** The real claims again and again under other ids, spread over 100 entities. */
const manyClaims = (claims: readonly Claim[], count: number): Claim[] =>
  Array.from({ length: count }, (_, n) => {
    const claim = claims[n % claims.length];
    if (!claim) throw new Error('no claim');
    return { ...claim, id: `${claim.id}-${n}`, about: [`entity-${n % 100}`, 'dan-driscoll'], responses: [] };
  });

function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

const ms = (work: () => unknown): string => `${median(work).toFixed(2)} ms`;

await bench();
