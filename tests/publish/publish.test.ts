import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Metadata, MetadataKind } from '@tufjs/models';
import { afterAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/domain/dossier.ts';
import { validateDossier } from '../../lib/dossier/validate-dossier.ts';
import { readReleases } from '../../lib/feeds/release.ts';
import type { Trust } from '../../lib/feeds/update-trust.ts';
import { openFolder } from '../../lib/publish/feed-folder.ts';
import { createKeyring, readKeyring } from '../../lib/publish/keyring.ts';
import { publishRelease } from '../../lib/publish/publish-release.ts';
import { rotateKey } from '../../lib/publish/rotate-key.ts';
import { signFirst } from '../../lib/publish/sign-roles.ts';
import { verifyFolder } from '../../lib/publish/verify-folder.ts';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import { expectFault, expectGood } from '../feeds/simulator/expect.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-01-01T00:00:00Z');

const place = mkdtempSync(join(tmpdir(), 'feed-'));
afterAll(() => rmSync(place, { recursive: true }));

const validated = validateDossier(await readDossier());
if (!validated.ok) throw new Error('the bundled dossier is refused');
const { dossier } = validated;
const last = dossier.claims.findLast(
  ({ id }) => !dossier.claims.some((one) => one.responses.some(({ to }) => to === id)),
);
const without: Dossier = { ...dossier, claims: dossier.claims.filter((one) => one !== last) };

/** The dossier without its claims, for tests that are about keys. */
const few: Dossier = { ...dossier, claims: [], questions: [], sources: [] };

let feeds = 0;
async function feed() {
  feeds += 1;
  const [keys, out] = [join(place, `keys-${feeds}`), join(place, `feed-${feeds}`)];
  const ring = await createKeyring(keys);
  await signFirst(out, ring, NOW);
  return {
    keys,
    out,
    release: async (one: Dossier, now = NOW) => publishRelease(out, await readKeyring(keys), one, now),
  };
}

/** Every list of a dossier; its card is one record more. */
const LISTS = ['entities', 'questions', 'claims', 'sources', 'documents'] as const;

describe('publishing', { timeout: 20_000 }, () => {
  it('test_static_repository: our client reads a folder that @tufjs/models signed, first release and next', async () => {
    const { out, release } = await feed();
    expect(await release(without)).toMatchObject({ v: 1, delta: null });
    expect(await release(dossier)).toMatchObject({ v: 2, changed: 1 });
    const found = await verifyFolder(out, NOW + DAY);
    expect(found).toMatchObject({
      head: { v: 2 },
      deltas: 1,
      records: LISTS.reduce((sum, list) => sum + dossier[list].length, 1),
    });
  });

  it('@tufjs/models verifies the files in its turn', async () => {
    const { out, release } = await feed();
    await release(dossier);
    const open = (file: string) => JSON.parse(readFileSync(join(out, 'metadata', file), 'utf8')) as never;
    const root = Metadata.fromJSON(MetadataKind.Root, open('1.root.json'));
    root.verifyDelegate('root', root);
    root.verifyDelegate('timestamp', Metadata.fromJSON(MetadataKind.Timestamp, open('timestamp.json')));
    root.verifyDelegate('snapshot', Metadata.fromJSON(MetadataKind.Snapshot, open('2.snapshot.json')));
    root.verifyDelegate('targets', Metadata.fromJSON(MetadataKind.Targets, open('2.targets.json')));
    expect(root.signed.roles['root']).toMatchObject({ threshold: 2, keyIDs: { length: 3 } });
  });

  it('withdraws a claim by a delta', async () => {
    const { out, release } = await feed();
    await release(dossier);
    expect(await release(without)).toMatchObject({ v: 2, changed: 1 });
    expectGood(await verifyFolder(out, NOW));
  });

  it('F20 renews the dates of a release that did not change, and says when they are past', async () => {
    const { out, release } = await feed();
    await release(dossier);
    expectFault(await verifyFolder(out, NOW + 4 * DAY), 'expired', 'timestamp');
    expect(await release(dossier, NOW + 4 * DAY)).toMatchObject({ v: 1, changed: 0 });
    expectGood(await verifyFolder(out, NOW + 4 * DAY));
  });

  it.each(['root', 'targets', 'snapshot', 'timestamp'] as const)('F26 replaces a key of %s', async (role) => {
    const { keys, out, release } = await feed();
    await release(few);
    const before = (await openFolder(out, NOW)) as Trust;
    expect(await rotateKey(out, keys, role, NOW)).toBe(2);
    const after = (await openFolder(out, NOW)) as Trust;
    expect(after.root.roles[role].keyids).not.toEqual(before.root.roles[role].keyids);
    expect(readReleases(after.targets)).toEqual(readReleases(before.targets));
    expect(await release({ ...few, documents: [] })).toMatchObject({ v: 2 });
    expectGood(await verifyFolder(out, NOW));
  });

  it('keeps keys readable by their owner alone, and never replaces them unasked', async () => {
    const { keys } = await feed();
    for (const file of readdirSync(keys)) expect(statSync(join(keys, file)).mode & 0o077).toBe(0);
    await expect(createKeyring(keys)).rejects.toThrow('has keys already');
  });

  it('finds every file of a folder that one byte was changed in', async () => {
    const { out, release } = await feed();
    await release(without);
    await release(dossier);
    const used = /(1\.root|timestamp|3\.snapshot|3\.targets)\.json$|\.2\.cz$|1-2\.cz$/;
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => used.test(file));
    expect(files).toHaveLength(6);
    for (const file of files) {
      const copy = join(place, 'copy');
      rmSync(copy, { recursive: true, force: true });
      cpSync(out, copy, { recursive: true });
      const bytes = readFileSync(join(copy, file));
      const at = Math.floor(bytes.length * 0.7);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(join(copy, file), bytes);
      expect(await verifyFolder(copy, NOW), file).toHaveProperty('kind');
    }
  });
});
