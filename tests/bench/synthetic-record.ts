import type { Claim, Report } from '../../lib/domain/claim.ts';
import { ACTS } from '../../lib/domain/claim.ts';
import type { Entity } from '../../lib/domain/entity.ts';
import { SIDES } from '../../lib/domain/side.ts';
import type { Source } from '../../lib/domain/source.ts';
import type { RecordRows } from '../../lib/record/open-rows.ts';

const ENTITIES = 2_000;
const SOURCES = 300;
/** Claims to a question, on average of those that speak to one. */
const PER_QUESTION = 10;

/**
 * A made-up record of so many claims, the same for the same seed: a few entities are in very many claims and most in
 * few (by Zipf's law), every second claim takes a position, every third answers an earlier one.
 */
export function syntheticRecord(count: number, seed = 1): RecordRows {
  const draw = drawer(seed);
  const questions = Math.ceil(count / 2 / PER_QUESTION);
  const claims: Claim[] = [];
  for (let n = 0; n < count; n += 1) claims.push(claimOf(n, draw, questions, claims));
  return {
    entities: Array.from({ length: ENTITIES }, (_, n) => entityOf(n)),
    sources: Array.from({ length: SOURCES }, (_, n) => sourceOf(n)),
    questions: Array.from({ length: questions }, (_, n) => ({
      id: `question-${n}`,
      text: `Is it so in case ${n}?`,
      about: [`entity-${n % ENTITIES}`],
      positions: ['yes', 'no', 'later'].map((id) => ({ id, label: id })),
    })),
    claims,
  };
}

type Draw = (below: number) => number;

function claimOf(n: number, draw: Draw, questions: number, before: readonly Claim[]): Claim {
  const question = draw(2) === 0 ? draw(questions) : null;
  const answered = draw(3) === 0 ? before[draw(Math.max(1, before.length))] : undefined;
  return {
    id: `claim-${String(n).padStart(6, '0')}`,
    date: dayOf(n),
    speaker: `entity-${byZipf(draw)}`,
    attribution: draw(4) === 0 ? 'anonymous' : 'named',
    act: ACTS[draw(ACTS.length - 1)] ?? 'asserts',
    content: `that in case ${n} the other side was told of it on the day before the talks began in the third city`,
    about: [...new Set([byZipf(draw), byZipf(draw), draw(ENTITIES)].map((one) => `entity-${one}`))],
    question: question === null ? null : `question-${question}`,
    position: question === null ? null : (['yes', 'no', 'later'][draw(3)] ?? 'yes'),
    responses: answered ? [{ to: answered.id, how: 'contradicts' }] : [],
    reports: Array.from({ length: 1 + draw(4) }, (_, nth) => reportOf(n, nth, draw)),
  };
}

function reportOf(n: number, nth: number, draw: Draw): Report {
  const source = draw(SOURCES);
  const origin = draw(2) === 0 ? source : draw(SOURCES);
  const quote = draw(3) === 0 ? 'we were told of it on the day before' : null;
  return {
    source: `source-${source}`,
    url: `https://source-${source}.example/story/${n}/${nth}`,
    published: dayOf(n),
    origin: `source-${origin}`,
    quote,
    words: quote && 'source',
  };
}

const entityOf = (n: number): Entity => ({
  id: `entity-${n}`,
  kind: 'person',
  side: SIDES[n % SIDES.length] ?? 'other',
  names: { en: `Person ${n}` },
  roles: [{ title: 'Speaker', from: null, to: null }],
  gist: 'Somebody of this record.',
  wikidata: null,
  aliases: { en: [`Person Number${n}`] },
});

const sourceOf = (n: number): Source => ({
  id: `source-${n}`,
  name: `Source ${n}`,
  domains: [`source-${n}.example`],
  kind: 'newspaper',
  country: 'GB',
  language: 'en',
  stateControlled: null,
});

/** Days from 1 January 2025 on, 300 claims a day. */
const dayOf = (n: number): string =>
  new Date(Date.UTC(2025, 0, 1) + Math.floor(n / 300) * 86_400_000).toISOString().slice(0, 10);

/** An entity's number: the first is drawn most often, each next in proportion to 1/rank. */
const byZipf = (draw: Draw): number => Math.floor(ENTITIES ** (draw(1_000_000) / 1_000_000)) - 1;

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function drawer(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
