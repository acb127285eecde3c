import { describe, expect, it } from 'vitest';
import { ALL_SCHEMES } from '../conformance/schemes.ts';
import { expectFault, expectGood } from './simulator/expect.ts';
import { Reader } from './simulator/reader.ts';
import { DAY, DAY_0, Repository, until } from './simulator/repository.ts';
import { createOtherSigner, createSigner } from './simulator/signer.ts';

const world = () => {
  const repo = new Repository();
  return { repo, reader: new Reader(repo) };
};

const FIRST = ['2.root.json', 'timestamp.json', '1.snapshot.json', '1.targets.json'];

describe('basic', () => {
  it('test_basic_refresh_requests', async () => {
    const { repo, reader } = world();
    expectGood(await reader.refresh());
    expect(repo.requests).toEqual(FIRST);
  });

  it('test_basic_refresh_trusted_data', async () => {
    const { repo, reader } = world();
    expectGood(await reader.refresh());
    for (const role of ['root', 'timestamp', 'snapshot', 'targets'])
      expect(reader.held.get(role)).toEqual(repo.newest(role));
  });

  it('test_implicit_refresh', async () => {
    const { repo, reader } = world();
    expectFault(await reader.download('nonexistent artifact'), 'unknown-target');
    expect(repo.requests).toEqual(FIRST);
    expect(reader.held.size).toBe(4);
  });

  it('test_invalid_initial_root', async () => {
    const { repo } = world();
    repo.spoil('root', ({ signed }) => delete (signed as { version?: number }).version);
    const reader = new Reader(repo);
    expectFault(await reader.refresh(), 'format', 'root');
    expect(repo.requests).toEqual([]);
  });

  it('test_unsigned_initial_root', async () => {
    const { repo } = world();
    repo.spoil('root', ({ signatures }) => signatures.forEach((one) => (one.sig = 'ab'.repeat(64))));
    const reader = new Reader(repo);
    expectFault(await reader.refresh(), 'unsigned', 'root');
    expect(repo.requests).toEqual([]);
  });

  it.each([
    ['root', { root: 1 }],
    ['timestamp', { root: 2 }],
    ['snapshot', { root: 2, timestamp: 2 }],
    ['targets', { root: 2, snapshot: 2, timestamp: 2 }],
  ])('test_unsigned_metadata[%s]', async (role, held) => {
    const { repo, reader } = world();
    repo.signersOf(role).clear();
    repo.publish('root', 'targets', 'snapshot', 'timestamp');
    expectFault(await reader.refresh(), 'unsigned', role);
    expect(reader.versions()).toEqual(held);
  });

  it.each([
    ['root', { root: 1 }],
    ['snapshot', { root: 2, timestamp: 2 }],
    ['targets', { root: 2, snapshot: 2, timestamp: 2 }],
  ])('test_url_and_metadata_version_mismatch[%s]', async (role, held) => {
    const { repo, reader } = world();
    repo.role(role).version += 1;
    repo.publish('root', 'targets', 'snapshot', 'timestamp');
    // What is named is version 2 and lies there; what it says of itself is 3.
    if (role === 'targets') Object.assign(repo.role('snapshot').meta, { 'targets.json': { version: 2 } });
    if (role === 'snapshot') Object.assign(repo.role('timestamp').meta, { 'snapshot.json': { version: 2 } });
    // Whoever names it was published before the name was put right, and is published again.
    if (role !== 'root') {
      const above = role === 'targets' ? ['snapshot', 'timestamp'] : ['timestamp'];
      for (const name of above) {
        repo.role(name).version = 1;
        repo.published.get(name)?.pop();
      }
      repo.publish(...above);
    }
    expectFault(await reader.refresh(), 'version', role);
    expect(reader.versions()).toEqual(held);
  });

  it('test_timestamp_content_changes · F23 same version, other content: ours is kept', async () => {
    const { repo, reader } = world();
    await reader.refresh();
    const ours = reader.held.get('timestamp');
    repo.role('timestamp').meta['snapshot.json'] = { version: 100 };
    repo.published.delete('timestamp');
    repo.publish('timestamp');
    expectGood(await reader.refresh());
    expect(repo.requests.at(-1)).toBe('timestamp.json');
    expect(reader.held.get('timestamp')).toBe(ours);
  });

  it('test_basic_metadata_hash_support', async () => {
    const { repo, reader } = world();
    repo.pinned = true;
    repo.publish('targets', 'snapshot', 'timestamp');
    expectGood(await reader.refresh());
  });

  it('test_targets_hash_mismatch', async () => {
    const { repo, reader } = world();
    repo.pinned = true;
    repo.publish('targets', 'snapshot', 'timestamp');
    await reader.refresh();
    repo.publish('targets');
    Object.assign(repo.role('snapshot').meta['targets.json'] ?? {}, { hashes: { sha256: '0'.repeat(64) } });
    repo.publish('snapshot', 'timestamp');
    expectFault(await reader.refresh(), 'mismatch', 'targets');
    expect(reader.versions()).toMatchObject({ snapshot: 3, targets: 2 });
  });

  it('test_snapshot_hash_mismatch', async () => {
    const { repo, reader } = world();
    repo.pinned = true;
    repo.publish('snapshot', 'timestamp');
    await reader.refresh();
    repo.publish('snapshot');
    Object.assign(repo.role('timestamp').meta['snapshot.json'] ?? {}, { hashes: { sha256: '0'.repeat(64) } });
    repo.publish('timestamp');
    expectFault(await reader.refresh(), 'mismatch', 'snapshot');
    expect(reader.versions()).toMatchObject({ snapshot: 2, timestamp: 3 });
  });

  it('test_metadata_bytes_match', async () => {
    const { repo, reader } = world();
    const odd = new Uint8Array([...repo.newest('timestamp'), 32]);
    repo.published.set('timestamp', [odd]);
    expectGood(await reader.refresh());
    expect(reader.held.get('timestamp')).toEqual(odd);
  });

  it('test_custom_fields · H47 unknown fields are part of what is signed', async () => {
    const { repo, reader } = world();
    await reader.refresh();
    repo.role('root')['custom-field'] = 'value';
    repo.addKey('root', createSigner({ 'extra-field': { a: 1, b: 2 } }));
    Object.assign(repo.role('root').roles['root'] ?? {}, { 'another-field': 'value' });
    repo.publish('root');
    expectGood(await reader.refresh());
    expect(reader.version('root')).toBe(2);
  });

  it('test_deprecated_keyid_hash_algorithms', async () => {
    const { repo, reader } = world();
    await reader.refresh();
    Object.assign(repo.role('root').roles['snapshot'] ?? {}, { keyids: [] });
    repo.signersOf('snapshot').clear();
    repo.addKey('snapshot', createSigner({ keyid_hash_algorithms: 'md5' }));
    repo.publish('root', 'snapshot', 'timestamp');
    expectGood(await reader.refresh());
    expect(reader.versions()).toMatchObject({ root: 2, snapshot: 2 });
  });

  it('test_snapshot_404', async () => {
    const { repo, reader } = world();
    await reader.refresh();
    repo.role('timestamp').meta['snapshot.json'] = { version: 2 };
    repo.publish('timestamp');
    expectFault(await reader.refresh(), 'missing', 'snapshot');
    expect(repo.requests.at(-1)).toBe('2.snapshot.json');
    expect(reader.versions()).toEqual({ root: 1, snapshot: 1, targets: 1, timestamp: 2 });
  });

  it('test_targets_404', async () => {
    const { repo, reader } = world();
    await reader.refresh();
    repo.role('snapshot').meta['targets.json'] = { version: 2 };
    repo.publish('snapshot', 'timestamp');
    expectFault(await reader.refresh(), 'missing', 'targets');
    expect(repo.requests.at(-1)).toBe('2.targets.json');
    expect(reader.versions()).toEqual({ root: 1, snapshot: 2, targets: 1, timestamp: 2 });
  });

  it('test_timestamp_404', async () => {
    const { repo, reader } = world();
    await reader.refresh();
    repo.published.delete('timestamp');
    expectFault(await reader.refresh(), 'missing', 'timestamp');
    expect(repo.requests.at(-1)).toBe('timestamp.json');
  });

  it('test_incorrect_metadata_type', async () => {
    const { repo, reader } = world();
    const [signer] = repo.signersOf('timestamp').values();
    repo.addKey('snapshot', signer);
    repo.role('snapshot').meta = { 'snapshot.json': { version: 1 } };
    repo.publish('root', 'snapshot');
    repo.published.get('timestamp')?.push(repo.newest('snapshot'));
    expectFault(await reader.refresh(), 'format', 'timestamp');
    expect(reader.versions()).toEqual({ root: 2 });
  });

  it('test_faketime', async () => {
    const { repo, reader } = world();
    repo.role('root').expires = until(7);
    repo.publish('root');
    expectGood(await reader.refresh());
    reader.now = DAY_0 + 8 * DAY;
    expectFault(await reader.refresh(), 'expired', 'root');
  });
});

describe('keys', () => {
  it('test_snapshot_does_not_meet_threshold · F25 one signature short', async () => {
    const { repo, reader } = world();
    Object.assign(repo.role('root').roles['snapshot'] ?? {}, { threshold: 3 });
    repo.addKey('snapshot');
    repo.addKey('snapshot');
    repo.publish('root', 'targets', 'snapshot', 'timestamp');
    expectGood(await reader.refresh());
    const [last] = [...repo.signersOf('snapshot').keys()].slice(-1);
    repo.signersOf('snapshot').delete(last ?? '');
    repo.publish('targets', 'snapshot', 'timestamp');
    expectFault(await reader.refresh(), 'unsigned', 'snapshot');
    expect(reader.version('snapshot')).toBe(2);
  });

  it('test_snapshot_has_too_few_keys', async () => {
    const { repo, reader } = world();
    for (let n = 0; n < 4; n += 1) repo.addKey('snapshot');
    Object.assign(repo.role('root').roles['snapshot'] ?? {}, { threshold: 6 });
    repo.publish('root', 'snapshot', 'timestamp');
    expectFault(await reader.refresh(), 'unsigned', 'snapshot');
    expect(reader.versions()).toMatchObject({ root: 2 });
  });

  it('test_duplicate_keys · F25 one key many times counts once', async () => {
    const { repo, reader } = world();
    const signer = createSigner();
    for (let n = 0; n < 9; n += 1) repo.addKey('snapshot', signer);
    Object.assign(repo.role('root').roles['snapshot'] ?? {}, { threshold: 6 });
    repo.publish('root', 'snapshot', 'timestamp');
    expectFault(await reader.refresh(), 'unsigned', 'snapshot');
    expect(reader.version('snapshot')).toBeUndefined();
  });

  it('test_duplicate_sig_keyids · F25 duplicate signature', async () => {
    const { repo, reader } = world();
    repo.spoil('snapshot', ({ signatures }) => signatures.push(...signatures));
    expectFault(await reader.refresh(), 'format', 'snapshot');
    expect(reader.version('snapshot')).toBeUndefined();
  });

  it.each(['rsa/rsassa-pss-sha256', 'ecdsa/ecdsa-sha2-nistp256', 'ed25519/ed25519'])(
    'test_keytype_and_scheme[%s]',
    async (name) => {
      const { repo, reader } = world();
      reader.schemes = ALL_SCHEMES;
      const type = name.split('/')[0] as 'rsa' | 'ecdsa' | 'ed25519';
      const signer = repo.addKey('root', type === 'ed25519' ? createSigner() : createOtherSigner(type));
      Object.assign(repo.role('root').roles['root'] ?? {}, { threshold: 2 });
      repo.publish('root');
      expectGood(await reader.refresh());
      expect(reader.version('root')).toBe(2);
      repo.publish('root');
      repo.spoil('root', ({ signatures }) => {
        for (const one of signatures) if (one.keyid === signer.id) one.sig = signer.sign(new Uint8Array([1]));
      });
      expectFault(await reader.refresh(), 'unsigned', 'root');
      expect(reader.version('root')).toBe(2);
    },
  );

  it('test_invalid_sig_in_valid_metadata · F25 a bad or empty signature beside enough good ones', async () => {
    const { repo, reader } = world();
    const [old] = repo.signersOf('timestamp').keys();
    repo.addKey('timestamp');
    repo.publish('root', 'timestamp');
    for (const sig of ['ab'.repeat(64), '']) {
      repo.spoil('timestamp', ({ signatures }) => {
        for (const one of signatures) if (one.keyid === old) one.sig = sig;
      });
      expectGood(await reader.refresh());
      repo.publish('timestamp');
    }
  });
});

describe('the simulator itself', () => {
  it('test_repo_initialzation_unittest', () => {
    const { repo } = world();
    expect([...repo.published.keys()].sort()).toEqual(['root', 'snapshot', 'targets', 'timestamp']);
    for (const role of repo.roles.values()) expect(role.version).toBe(1);
  });

  it('test_basic_metadata_hash_support_unittest', () => {
    const { repo } = world();
    repo.pinned = true;
    repo.publish('targets', 'snapshot', 'timestamp');
    expect(repo.role('timestamp').meta['snapshot.json']).toMatchObject({
      length: repo.newest('snapshot').length,
    });
  });

  it('test_update_timestamp', () => {
    const { repo } = world();
    repo.role('timestamp').expires = until(-5);
    repo.publish('timestamp');
    expect(new TextDecoder().decode(repo.newest('timestamp'))).toContain(until(-5));
  });
});
