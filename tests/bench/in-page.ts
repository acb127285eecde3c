import type { Day } from '../../lib/domain/day.ts';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { draftEntity } from '../../lib/record/brief-entity.ts';
import { briefingMarkdown } from '../../lib/record/briefing-markdown.ts';
import { makeLedger } from '../../lib/record/make-ledger.ts';
import { importDossier } from '../../lib/store/import-dossier.ts';
import { allShown, firstShown, openShown } from '../../lib/store/open-shown.ts';
import { readJoint } from '../../lib/store/read-joint.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { syntheticRecord } from './synthetic-record.ts';

// What a measurement runs in a page of the extension: bundled, and evaluated there by the driver.

interface Runtime {
  sendMessage(letter: object): Promise<unknown>;
  getManifest(): { version: string };
}

const { browser, chrome } = globalThis as unknown as Record<string, { runtime: Runtime } | undefined>;
const runtime = (browser ?? chrome)?.runtime;
if (!runtime) throw new Error('not a page of the extension');

const store = openStore();

/** Shows a made-up record of so many claims in place of the bundled dossier; gives milliseconds of each part. */
export async function showSynthetic(count: number): Promise<{ making: number; writing: number }> {
  const rows = syntheticRecord(count);
  const shown = await firstShown(store);
  if (!shown) throw new Error('nothing is shown yet');
  const dossier = { dossier: shown.card, documents: [], ...rows } as never;
  const begin = performance.now();
  const ledger = makeLedger(rows);
  const made = performance.now();
  const by = { feed: null, build: runtime?.getManifest().version ?? '', v: 0, root: '', since: 0 };
  const members = [{ dossier: shown.id, prefix: '', entities: {}, sources: {} }];
  const next = { ...by, id: shown.id, card: shown.card, place: shown.place };
  await importDossier(store, dossier, { seen: await allShown(store), next, view: { ledger, members } });
  return { making: made - begin, writing: performance.now() - made };
}

/** Milliseconds from each ask for a briefing to its answer, one after the other. */
export async function askFor(entities: readonly string[], asOf: Day | null): Promise<number[]> {
  const times: number[] = [];
  for (const entity of entities) {
    const begin = performance.now();
    await runtime?.sendMessage({ kind: 'briefing', entity, asOf });
    times.push(performance.now() - begin);
  }
  return times;
}

/** Milliseconds of the worker's own part of such an answer: the ledger is read, the message is not sent. */
export async function briefHere(entities: readonly string[], asOf: Day): Promise<number[]> {
  const fromShown = openShown(store);
  const view = { asOf, today: asOf, trust: TRUST_ALL };
  await fromShown((ledger) => draftEntity(ledger, entities[0] ?? '', view));
  const times: number[] = [];
  for (const entity of entities) {
    const begin = performance.now();
    const briefing = await fromShown((ledger) => draftEntity(ledger, entity, view));
    if (briefing) briefingMarkdown(briefing);
    times.push(performance.now() - begin);
  }
  return times;
}

/** Milliseconds of reading the ledger, and of writing it again together with 200 claims as an update does. */
export async function moveLedger(): Promise<{ reading: number; writing: number }> {
  const begin = performance.now();
  const row = await readJoint(store);
  const read = performance.now();
  if (!row) throw new Error('no ledger');
  const claims = await store.claims.limit(200).toArray();
  const ready = performance.now();
  await store.transaction('rw!', [store.joint, store.claims], async () => {
    await store.claims.bulkPut(claims);
    await store.joint.put(row);
  });
  return { reading: read - begin, writing: performance.now() - ready };
}
