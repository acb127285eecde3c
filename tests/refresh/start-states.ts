import type { Claim } from '../../lib/domain/claim.ts';
import type { Dossier } from '../../lib/domain/dossier.ts';
import { loadBundled } from '../../lib/refresh/load-bundled.ts';
import { importDossier } from '../../lib/store/import-dossier.ts';
import { openFeedStore } from '../../lib/store/open-feed-store.ts';
import type { Files } from './published.ts';
import { dossierOf, openPublisher } from './published.ts';
import { Reader } from './reader.ts';
import type { Published } from './torn.ts';

export const BASE = 'https://feed.example/peace/';
export const OTHER = 'https://other.example/';

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n);

/** Versions 1 to 4, each a few claims on from the one before; the third withdraws one and changes another. */
const PEACE = [
  dossierOf('peace', range(1, 9)),
  dossierOf('peace', range(1, 10)),
  {
    ...dossierOf('peace', range(2, 12)),
    claims: dossierOf('peace', range(2, 12), 'that it is otherwise').claims,
  },
  dossierOf('peace', range(3, 14)),
];
const ELSE = [dossierOf('else', [1, 2]), dossierOf('else', [2, 3])];

/** All that was published of each dossier, by version; what is in the package is as the first. */
export const PUBLISHED: Published = { peace: [PEACE[0], ...PEACE], else: [undefined, ...ELSE] };

/** The servers' files after each version, and after a rotation of the timestamp's key. */
export interface Servers {
  peace: Files[];
  rotated: Files;
  other: Files[];
  links: { peace: string; other: string };
}

/** Publishes both feeds. */
export async function publishAll(): Promise<Servers> {
  const [peace, other] = [await openPublisher(), await openPublisher()];
  const releases: Files[] = [];
  for (const dossier of PEACE) releases.push(await peace.release(dossier));
  const rotated = await peace.rotate('timestamp');
  const others: Files[] = [];
  for (const dossier of ELSE) others.push(await other.release(dossier));
  peace.end();
  other.end();
  return {
    peace: releases,
    rotated,
    other: others,
    links: {
      peace: `${BASE}#sha256-${peace.fingerprint}`,
      other: `${OTHER}#sha256-${other.fingerprint}`,
    },
  };
}

const at = <T>(all: readonly T[], n: number): T => {
  const one = all[n];
  if (one === undefined) throw new Error(`there is no ${n}`);
  return one;
};

/** A reader who shows version 1, and whose server has that version. */
async function atFirst({ peace, links }: Servers): Promise<Reader> {
  const reader = new Reader();
  reader.servers.set(BASE, at(peace, 0));
  await reader.add(links.peace);
  await reader.refresh();
  return reader;
}

/** A machine, the version of each dossier that its next check leads to, and what its rows may be until then. */
export interface Start {
  reader: Reader;
  to: Record<string, number>;
  published?: Published;
}

/** Machines on the brink of a check in which something happens, and the version of each dossier that it leads to. */
export const STARTS: Record<string, (servers: Servers) => Promise<Start>> = {
  'F4 F5 a first full snapshot': async ({ peace, links }) => {
    const reader = new Reader();
    reader.servers.set(BASE, at(peace, 0));
    await reader.add(links.peace);
    return { reader, to: { peace: 1 } };
  },
  'F2 F3 a delta': async (servers) => {
    const reader = await atFirst(servers);
    reader.servers.set(BASE, at(servers.peace, 1));
    return { reader, to: { peace: 2 } };
  },
  'a chain of deltas with a withdrawn claim': async (servers) => {
    const reader = await atFirst(servers);
    reader.servers.set(BASE, at(servers.peace, 3));
    return { reader, to: { peace: 4 } };
  },
  'F26 a rotated key': async (servers) => {
    const reader = await atFirst(servers);
    reader.servers.set(BASE, servers.rotated);
    return { reader, to: { peace: 4 } };
  },
  'F28 a delta onto a damaged row, then the full snapshot': async (servers) => {
    const reader = await atFirst(servers);
    const forge = (claim: Claim): Claim =>
      claim.id === 'c5' ? { ...claim, content: 'that it is forged' } : claim;
    const rows = await reader.store.claims.toArray();
    await reader.store.claims.bulkPut(rows.map((row) => ({ ...row, record: forge(row.record) })));
    const [first] = PEACE;
    const damaged = first && { ...first, claims: first.claims.map(forge) };
    reader.servers.set(BASE, at(servers.peace, 1));
    const published = { peace: [undefined, damaged, ...PEACE.slice(1)] };
    return { reader, to: { peace: 2 }, published };
  },
  'F29 a missing link, with another release half staged': async (servers) => {
    const reader = await atFirst(servers);
    await openFeedStore(reader.store).stage((await reader.feed()).id, { v: 2, root: 'an older head' });
    const files = new Map(servers.rotated);
    for (const path of files.keys()) if (path.includes('.2-3.cz')) files.delete(path);
    reader.servers.set(BASE, files);
    return { reader, to: { peace: 4 } };
  },
  'two feeds': async (servers) => {
    const reader = await atFirst(servers);
    reader.servers.set(OTHER, at(servers.other, 0));
    await reader.add(servers.links.other);
    reader.servers.set(BASE, at(servers.peace, 1));
    return { reader, to: { peace: 2, else: 1 } };
  },
  'a feed that takes the place of the dossier in the package': async ({ peace, links }) => {
    const reader = new Reader();
    await bundle(reader, at(PEACE, 0));
    reader.servers.set(BASE, at(peace, 1));
    await reader.add(links.peace);
    return { reader, to: { peace: 2 } };
  },
  'F35 a database rolled back below its floor': async (servers) => {
    const reader = await atFirst(servers);
    const old = await reader.clone();
    reader.servers.set(BASE, at(servers.peace, 2));
    await reader.refresh();
    const rolledBack = Object.assign(old, { floors: reader.floors, stamp: reader.stamp });
    rolledBack.servers.set(BASE, at(servers.peace, 2));
    return { reader: rolledBack, to: { peace: 3 } };
  },
};

/** Shows a dossier as the package's. */
export async function bundle(reader: Reader, dossier: Dossier): Promise<void> {
  const { store, lexicon } = reader.ports();
  await loadBundled({
    ...lexicon,
    dossier: (gen) => store.dossier(gen),
    now: () => reader.now,
    readFile: (name) => Promise.resolve(dossier[name]),
    importDossier: (made, showing) => importDossier(reader.store, made, showing),
  });
}
