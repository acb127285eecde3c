import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import type { Dossier } from '../../lib/domain/dossier.ts';
import { validateDossier } from '../../lib/dossier/validate-dossier.ts';
import { FeedFault } from '../../lib/feeds/feed-fault.ts';
import type { RoleName } from '../../lib/publish/keyring.ts';
import { createKeyring, readKeyring } from '../../lib/publish/keyring.ts';
import { hashOf } from '../../lib/publish/make-metadata.ts';
import type { Published } from '../../lib/publish/publish-release.ts';
import { publishRelease } from '../../lib/publish/publish-release.ts';
import { rotateKey } from '../../lib/publish/rotate-key.ts';
import { signFirst } from '../../lib/publish/sign-roles.ts';

/** A feed in a folder of its own, with its keys beside it. */
export interface PublishedFeed {
  folder: string;
  /** The bytes of its first root, and their digest: what a link to it carries. */
  root: Uint8Array<ArrayBuffer>;
  fingerprint: string;
  release(dossier: Dossier, now?: number): Promise<Published>;
  rotate(role: RoleName, now?: number): Promise<number>;
}

/** Makes a feed with a first root and nothing in it; times in milliseconds since 1970, now where none is given. */
export async function publishedFeed(now = Date.now()): Promise<PublishedFeed> {
  const place = mkdtempSync(join(tmpdir(), 'says-who-feed-'));
  const [folder, keys] = [join(place, 'feed'), join(place, 'keys')];
  await signFirst(folder, await createKeyring(keys), now);
  const root = new Uint8Array(readFileSync(join(folder, 'metadata/1.root.json')));
  return {
    folder,
    root,
    fingerprint: hashOf(root),
    release: async (dossier, at = Date.now()) =>
      good(await publishRelease(folder, await readKeyring(keys), dossier, at)),
    rotate: async (role, at = Date.now()) => good(await rotateKey(folder, keys, role, at)),
  };
}

/** The bundled dossier, validated. */
export async function bundledDossier(): Promise<Dossier> {
  const validated = validateDossier(await readDossier());
  if (!validated.ok) throw new Error('The bundled dossier is refused');
  return validated.dossier;
}

/** The dossier with so many of its claims in other words. */
export const reworded = (dossier: Dossier, count: number, words: string): Dossier => ({
  ...dossier,
  claims: dossier.claims.map((claim, n) =>
    n < count ? { ...claim, content: `${claim.content}, ${words}` } : claim,
  ),
});

/** The dossier with its claims and entities in other words: so much that the full snapshot is the shorter way. */
export const rewritten = (dossier: Dossier, words: string): Dossier => ({
  ...reworded(dossier, dossier.claims.length, words),
  entities: dossier.entities.map((one) => ({ ...one, gist: `${words}: ${one.gist}` })),
});

function good<T>(result: T | FeedFault): T {
  if (result instanceof FeedFault) throw new Error(`${result.kind} of ${result.file}: ${result.rule}`);
  return result;
}
