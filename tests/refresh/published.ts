import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim } from '../../lib/domain/claim.ts';
import type { Dossier } from '../../lib/domain/dossier.ts';
import type { Bytes } from '../../lib/feeds/digest.ts';
import type { RoleName } from '../../lib/publish/keyring.ts';
import { createKeyring, readKeyring } from '../../lib/publish/keyring.ts';
import { hashOf } from '../../lib/publish/make-metadata.ts';
import { publishRelease } from '../../lib/publish/publish-release.ts';
import { rotateKey } from '../../lib/publish/rotate-key.ts';
import { signFirst } from '../../lib/publish/sign-roles.ts';
import { claim, ENTITIES, QUESTION, source } from '../record/fixture.ts';

export const DAY = 86_400_000;
export const NOW = Date.parse('2026-01-01T00:00:00Z');

/** What a server has, by path under the feed's address. */
export type Files = ReadonlyMap<string, Bytes>;

/** A small dossier that keeps all rules, with claims of these numbers. */
export const dossierOf = (id: string, numbers: readonly number[], content = 'that it is so'): Dossier => ({
  dossier: { id, title: id, languages: ['en'], license: 'CC0', compiled: '2026-01-01' },
  entities: [...ENTITIES].sort((a, b) => (a.id < b.id ? -1 : 1)),
  questions: [QUESTION],
  claims: numbers.map((n) => claimOf(n, content)).sort((a, b) => (a.id < b.id ? -1 : 1)),
  sources: [source('a'), source('b')],
  documents: [],
});

const claimOf = (n: number, content: string): Claim => claim(`c${n}`, { content: `${content}, ${n}` });

/** A feed that publishes into a folder of its own; what it has published stays readable as it was after each step. */
export interface Publisher {
  fingerprint: string;
  release(dossier: Dossier, now?: number): Promise<Files>;
  rotate(role: RoleName, now?: number): Promise<Files>;
  files(): Files;
  folder: string;
  keys: string;
  end(): void;
}

/** Makes the keys and first files of a feed. */
export async function openPublisher(now = NOW): Promise<Publisher> {
  const place = mkdtempSync(join(tmpdir(), 'feed-'));
  const [keys, folder] = [join(place, 'keys'), join(place, 'feed')];
  await signFirst(folder, await createKeyring(keys), now);
  const files = (): Files => readAll(folder);
  return {
    fingerprint: hashOf(readFileSync(join(folder, 'metadata/1.root.json'))),
    release: async (dossier, at = now) => {
      const done = await publishRelease(folder, await readKeyring(keys), dossier, at);
      if ('kind' in done) throw new Error(`${done.kind} ${done.file}`);
      return files();
    },
    rotate: async (role, at = now) => {
      await rotateKey(folder, keys, role, at);
      return files();
    },
    files,
    folder,
    keys,
    end: () => {
      rmSync(place, { recursive: true });
    },
  };
}

const readAll = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]),
  );
