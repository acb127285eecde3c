import fc from 'fast-check';
import type { Dossier } from '../../lib/domain/dossier.ts';
import type { Files, Publisher } from './published.ts';
import { DAY, dossierOf, NOW, openPublisher } from './published.ts';
import { Reader } from './reader.ts';
import { expectWhole } from './torn.ts';

const HOUR = 3_600_000;
const BASE = 'https://feed.example/';

/** A feed's life as its publisher led it: each state of the server, its version and when it was signed. */
interface Chain {
  link: string;
  states: { files: Files; v: number; at: number }[];
  published: (Dossier | undefined)[];
}

/** What happens in a history. */
export type Event =
  | { do: 'publish' }
  | { do: 'wait'; hours: number }
  | { do: 'check' }
  | { do: 'kill'; step: number }
  | { do: 'serve-old'; back: number }
  | { do: 'serve-right' }
  | { do: 'tamper'; file: number; byte: number }
  | { do: 'fail'; part: string; status: number }
  | { do: 'damage-row' }
  | { do: 'lose-metadata' }
  | { do: 'lose-database' };

const PARTS = ['timestamp', 'snapshot', 'targets', 'root', 't/d/', 't/full/', ''];

const event = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Event>({ do: 'publish' }) },
  { weight: 4, arbitrary: fc.constant<Event>({ do: 'check' }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('kill' as const), step: fc.integer({ min: 1, max: 90 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 90 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('serve-old' as const), back: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 1, arbitrary: fc.constant<Event>({ do: 'serve-right' }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('tamper' as const), file: fc.nat(99), byte: fc.nat(9999) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      part: fc.constantFrom(...PARTS),
      status: fc.constantFrom(404, 403, 500, 503),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Event>({ do: 'damage-row' }) },
  { weight: 1, arbitrary: fc.constant<Event>({ do: 'lose-metadata' }) },
  { weight: 1, arbitrary: fc.constant<Event>({ do: 'lose-database' }) },
);

/** Any life of a reader with any publisher. */
export const history = fc.record({
  chain: fc.nat(99),
  events: fc.array(event, { minLength: 4, maxLength: 14 }),
});

/** Publishes some feeds whose claims, withdrawals and rotations are drawn from a seed. */
export async function makeChains(seed: number, count: number): Promise<Chain[]> {
  const lives = fc.array(
    fc.record({
      numbers: fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { minLength: 1 }),
      content: fc.constantFrom('that it is so', 'that it is not'),
      rotate: fc.option(fc.constantFrom('root', 'targets', 'snapshot', 'timestamp'), { freq: 3 }),
    }),
    { minLength: 8, maxLength: 8 },
  );
  const chains: Chain[] = [];
  for (const life of fc.sample(lives, { seed, numRuns: count })) {
    const publisher = await openPublisher(NOW);
    chains.push(await lead(publisher, life as Life));
    publisher.end();
  }
  return chains;
}

type Life = {
  numbers: number[];
  content: string;
  rotate: 'root' | 'targets' | 'snapshot' | 'timestamp' | null;
}[];

async function lead(publisher: Publisher, life: Life): Promise<Chain> {
  const chain: Chain = {
    link: `${BASE}#sha256-${publisher.fingerprint}`,
    states: [],
    published: [undefined],
  };
  for (const [n, { numbers, content, rotate }] of life.entries()) {
    const at = NOW + n * 12 * HOUR;
    const dossier = dossierOf('peace', numbers, content);
    let files = await publisher.release(dossier, at);
    if (rotate) files = await publisher.rotate(rotate, at);
    if (JSON.stringify(dossier) !== JSON.stringify(chain.published.at(-1))) chain.published.push(dossier);
    chain.states.push({ files, v: chain.published.length - 1, at });
  }
  return chain;
}

/** The reference model: what a reader may see, told from the events alone. */
interface Model {
  /** The newest state that was published, and the one that is served. */
  newest: number;
  served: number;
  isHonest: boolean;
  /** The version that is seen; null when the database was lost. */
  v: number | null;
  isDamaged: boolean;
}

/** Lives a history and throws where what is seen is not what the model says. */
export async function live(
  chains: readonly Chain[],
  { chain: n, events }: { chain: number; events: Event[] },
) {
  const chain = chains[n % chains.length];
  const [first] = chain?.states ?? [];
  if (!chain || !first) throw new Error('no chain');
  const reader = new Reader();
  const model: Model = { newest: 0, served: 0, isHonest: true, v: null, isDamaged: false };
  reader.servers.set(BASE, first.files);
  await reader.add(chain.link);
  for (const one of events) await happen(one, reader, chain, model);
  await mend(reader, chain, model);
  await reader.end();
}

async function happen(one: Event, reader: Reader, chain: Chain, model: Model): Promise<void> {
  const state = chain.states[model.served];
  if (!state) throw new Error('no state');
  if (one.do === 'publish') serve(reader, chain, model, Math.min(model.newest + 1, chain.states.length - 1));
  else if (one.do === 'wait') reader.now += one.hours * HOUR;
  else if (one.do === 'serve-old') {
    model.served = Math.max(0, model.newest - one.back);
    model.isHonest &&= model.served === model.newest;
    reader.servers.set(BASE, chain.states[model.served]?.files ?? state.files);
  } else if (one.do === 'serve-right') serve(reader, chain, model, model.newest);
  else if (one.do === 'tamper') tamper(reader, state.files, one, model);
  else if (one.do === 'fail') {
    reader.answer = (path) =>
      path.includes(one.part) ? new Response('', { status: one.status }) : undefined;
    model.isHonest = false;
  } else if (one.do === 'check' || one.do === 'kill') await check(one, reader, chain, model);
  else await lose(one.do, reader, chain, model);
}

function serve(reader: Reader, chain: Chain, model: Model, n: number): void {
  const state = chain.states[n];
  if (!state) return;
  Object.assign(model, { newest: Math.max(model.newest, n), served: n, isHonest: true });
  reader.now = Math.max(reader.now, state.at);
  reader.servers.set(BASE, state.files);
  reader.answer = () => undefined;
}

function tamper(
  reader: Reader,
  files: Files,
  { file, byte }: { file: number; byte: number },
  model: Model,
): void {
  const paths = [...files.keys()].sort();
  const path = paths[file % paths.length] ?? '';
  const bytes = files.get(path)?.slice() ?? new Uint8Array();
  const place = byte % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ (1 << (byte % 8));
  reader.servers.set(BASE, new Map([...files, [path, bytes]]));
  model.isHonest = false;
}

async function check(one: Event, reader: Reader, chain: Chain, model: Model): Promise<void> {
  reader.killAt = one.do === 'kill' ? one.step : Infinity;
  reader.now += DAY / 24;
  const end = await reader.refresh();
  reader.restart();
  const state = chain.states[model.newest];
  const isGood = end === 'ended' && model.isHonest && state !== undefined && reader.now < state.at + 3 * DAY;
  await look(reader, chain, model, isGood ? state.v : null);
}

/** What is seen is whole, is not older than it was, was published by now, and is the newest after a good check. */
async function look(reader: Reader, chain: Chain, model: Model, must: number | null): Promise<void> {
  // A damaged row shows with the next change, and is made good with it; until then it stays.
  const [shown] = await reader.store.shown.toArray();
  if (model.isDamaged && shown?.v === model.v && must !== null && must > model.v)
    throw new Error('a damaged row held the next version up');
  if (model.isDamaged && shown?.v === model.v) return;
  const { peace } = await expectWhole(reader, { peace: chain.published });
  const newest = chain.states[model.newest]?.v ?? 0;
  const told = `seen ${peace}, before ${model.v}, newest ${newest}, must ${must}`;
  if (peace !== undefined && peace > newest) throw new Error(`from the future: ${told}`);
  if (model.v !== null && (peace ?? 0) < model.v) throw new Error(`older: ${told}`);
  if (must !== null && peace !== must) throw new Error(`did not converge: ${told}`);
  Object.assign(model, { v: peace ?? null, isDamaged: false });
}

async function lose(what: Event['do'], reader: Reader, chain: Chain, model: Model): Promise<void> {
  if (what === 'lose-metadata') await reader.store.metadata.clear();
  else if (what === 'lose-database') {
    await Promise.all(reader.store.tables.map((table) => table.clear()));
    Object.assign(model, { v: null, isDamaged: false });
    // The reader adds the feed again, as its options propose; the file that this asks for is the right one.
    const answer = reader.answer;
    const files = reader.servers.get(BASE);
    reader.answer = () => undefined;
    reader.servers.set(BASE, chain.states[0]?.files ?? new Map());
    await reader.add(chain.link);
    Object.assign(reader, { answer });
    if (files) reader.servers.set(BASE, files);
  } else {
    const row = await reader.store.claims.toCollection().last();
    if (!row || model.v === null) return;
    await reader.store.claims.put({ ...row, record: { ...row.record, content: 'that it is forged' } });
    model.isDamaged = true;
  }
}

/** Whatever happened: once the server is honest and has something new, one check makes all good. */
async function mend(reader: Reader, chain: Chain, model: Model): Promise<void> {
  serve(reader, chain, model, chain.states.length - 1);
  const state = chain.states.at(-1);
  reader.now = Math.min(Math.max(reader.now, state?.at ?? 0), (state?.at ?? 0) + 2 * DAY);
  await reader.store.feeds.toCollection().modify({ latest: 0, notBefore: null });
  await check({ do: 'check' }, reader, chain, model);
}
