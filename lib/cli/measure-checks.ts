import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Dossier } from '../domain/dossier.ts';
import { validateDossier } from '../dossier/validate-dossier.ts';
import { FeedFault } from '../feeds/feed-fault.ts';
import { createKeyring } from '../publish/keyring.ts';
import { readFrom } from '../publish/feed-folder.ts';
import { publishRelease } from '../publish/publish-release.ts';
import { signFirst } from '../publish/sign-roles.ts';
import type { Follower } from './follow-feed.ts';
import { followFeed } from './follow-feed.ts';
import { readDossier } from './read-dossier.ts';

/** Bytes of an answer's headers, and of a TLS 1.3 handshake at the start of a check (measured for the specification). */
const HEADERS = 300;
const HANDSHAKE = 4000;
/** Deltas that a feed of some age lists. */
const DELTAS = 30;
const CHANGED = 200;

/** What a check costs, headers and TLS included. */
export interface CheckCost {
  requests: number;
  bytes: number;
}

/** What a check costs that finds nothing new, and one that finds a release with 200 changed claims. */
export async function measureChecks(): Promise<{ idle: CheckCost; update: CheckCost & { changed: number } }> {
  const place = await mkdtemp(join(tmpdir(), 'says-who-checks-'));
  const [folder, now] = [join(place, 'feed'), Date.now()];
  const ring = await createKeyring(join(place, 'keys'));
  await signFirst(folder, ring, now);
  const dossier = await bundled();
  for (let n = 0; n < DELTAS; n += 1) await publishRelease(folder, ring, changed(dossier, 1, `${n}`), now);
  const follower: Follower = { held: new Map(), release: null };
  follower.held.set('root', new Uint8Array(await readFile(join(folder, 'metadata/1.root.json'))));
  await costOf(follower, folder, now);
  const idle = await costOf(follower, folder, now);
  await publishRelease(folder, ring, changed(dossier, CHANGED, 'news'), now);
  const update = await costOf(follower, folder, now);
  await rm(place, { recursive: true });
  return { idle, update: { ...update, changed: CHANGED } };
}

/** One check from this folder, counted. */
async function costOf(follower: Follower, folder: string, now: number): Promise<CheckCost> {
  const cost = { requests: 0, bytes: HANDSHAKE };
  const plan = await followFeed(
    follower,
    async (path) => {
      const bytes = await readFrom(folder, path);
      cost.requests += 1;
      cost.bytes += HEADERS + (bytes ? sentAs(path, bytes) : 0);
      return bytes;
    },
    now,
  );
  if (plan instanceof FeedFault) throw new Error(`${plan.kind} of ${plan.file}`);
  return cost;
}

/** Bytes as a server with its gzip on sends them: metadata is text, releases are packed already. */
const sentAs = (path: string, bytes: Uint8Array): number =>
  path.endsWith('.json') ? gzipSync(bytes, { level: 1 }).length : bytes.length;

async function bundled(): Promise<Dossier> {
  const validated = validateDossier(await readDossier());
  if (!validated.ok) throw new Error('The dossier is refused: npm run dossier says why');
  return validated.dossier;
}

/** The dossier with other words in its first claims. */
const changed = (dossier: Dossier, count: number, words: string): Dossier => ({
  ...dossier,
  claims: dossier.claims.map((claim, n) =>
    n < count ? { ...claim, content: `${claim.content}, ${words}` } : claim,
  ),
});
