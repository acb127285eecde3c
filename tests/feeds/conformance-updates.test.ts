import { describe, expect, it } from 'vitest';
import { expectFault, expectGood } from './simulator/expect.ts';
import { Reader } from './simulator/reader.ts';
import { DAY, DAY_0, Repository, until } from './simulator/repository.ts';
import type { Signer } from './simulator/signer.ts';
import { createSigner } from './simulator/signer.ts';

const world = () => {
  const repo = new Repository();
  return { repo, reader: new Reader(repo) };
};

describe('expiry', () => {
  it('test_root_expired · F20 root still updates', async () => {
    const { repo, reader } = world();
    await reader.refresh();
    repo.role('root').expires = until(-1);
    repo.publish('root', 'targets', 'snapshot', 'timestamp');
    expectFault(await reader.refresh(), 'expired', 'root');
    expect(reader.versions()).toMatchObject({ root: 2, timestamp: 1, snapshot: 1 });
  });

  it.each([
    ['timestamp', ['timestamp'], { timestamp: 1, snapshot: 1, targets: 1 }],
    ['snapshot', ['snapshot', 'timestamp'], { timestamp: 2, snapshot: 1, targets: 1 }],
    ['targets', ['targets', 'snapshot', 'timestamp'], { timestamp: 2, snapshot: 2, targets: 1 }],
  ])('test_%s_expired · F20', async (role, published, held) => {
    const { repo, reader } = world();
    await reader.refresh();
    repo.role(role).expires = until(-5);
    repo.publish(...published);
    expectFault(await reader.refresh(), 'expired', role);
    expect(reader.versions()).toEqual({ root: 1, ...held });
  });

  it('test_expired_local_root', async () => {
    const { repo, reader } = world();
    repo.role('root').expires = until(7);
    repo.publish('root');
    expectGood(await reader.refresh());
    repo.role('root').expires = until(21);
    repo.publish('root');
    reader.now = DAY_0 + 18 * DAY;
    expectGood(await reader.refresh());
    expect(reader.version('root')).toBe(3);
  });

  it('test_expired_local_timestamp', async () => {
    const { repo, reader } = world();
    repo.role('timestamp').expires = until(7);
    repo.publish('timestamp');
    expectGood(await reader.refresh());
    repo.role('timestamp').expires = until(21);
    repo.publish('targets', 'snapshot', 'timestamp');
    reader.now = DAY_0 + 18 * DAY;
    expectGood(await reader.refresh());
    expect(reader.versions()).toEqual({ root: 1, snapshot: 2, targets: 2, timestamp: 3 });
  });
});

describe('rollback', () => {
  it('test_new_timestamp_version_rollback · F22', async () => {
    const { repo, reader } = world();
    repo.publish('timestamp');
    await reader.refresh();
    repo.published.delete('timestamp');
    repo.role('timestamp').version = 1;
    repo.publish('timestamp');
    expectFault(await reader.refresh(), 'rollback', 'timestamp');
    expect(reader.version('timestamp')).toBe(2);
  });

  it.each(['basic', 'with hashes'])('test_snapshot_rollback[%s] · F22', async (kind) => {
    const { repo, reader } = world();
    repo.pinned = kind !== 'basic';
    repo.publish('snapshot', 'timestamp');
    await reader.refresh();
    repo.published.delete('snapshot');
    repo.role('snapshot').version = 1;
    repo.publish('snapshot', 'timestamp');
    expectFault(await reader.refresh(), 'rollback', 'timestamp');
    expect(reader.versions()).toMatchObject({ timestamp: 2, snapshot: 2 });
    expect(repo.requests.at(-1)).toBe('timestamp.json');
  });

  it.each(['basic', 'with hashes'])('test_targets_rollback[%s] · F22', async (kind) => {
    const { repo, reader } = world();
    repo.pinned = kind !== 'basic';
    repo.publish('targets', 'snapshot', 'timestamp');
    await reader.refresh();
    repo.published.delete('targets');
    repo.role('targets').version = 1;
    repo.publish('targets', 'snapshot', 'timestamp');
    expectFault(await reader.refresh(), 'rollback', 'snapshot');
    expect(reader.versions()).toMatchObject({ snapshot: 2, targets: 2 });
  });

  it('test_targets_role_removal', async () => {
    const { repo, reader } = world();
    repo.delegate('targets', 'delegated', ['delegatedpath/*']);
    repo.publish('delegated', 'targets', 'snapshot', 'timestamp');
    await reader.refresh();
    delete repo.role('snapshot').meta['delegated.json'];
    repo.publish('snapshot', 'timestamp');
    expectFault(await reader.refresh(), 'rollback', 'snapshot');
    expect(reader.version('snapshot')).toBe(2);
  });

  it('test_targets_fast_forward_recovery · F24', async () => {
    const { repo, reader } = world();
    repo.delegate('targets', 'delegated', ['delegatedpath/*']);
    repo.publish('delegated');
    for (let n = 0; n < 99; n += 1) repo.publish('targets');
    repo.publish('snapshot', 'timestamp');
    expectGood(await reader.refresh());
    repo.rotateKeys('snapshot');
    repo.published.delete('targets');
    repo.role('targets').version = 1;
    delete repo.role('snapshot').meta['delegated.json'];
    repo.publish('root', 'targets', 'snapshot', 'timestamp');
    expectGood(await reader.refresh());
    expect(reader.version('targets')).toBe(1);
  });

  it('test_new_snapshot_fast_forward_recovery · F24', async () => {
    const { repo, reader } = world();
    for (let n = 0; n < 99; n += 1) repo.publish('snapshot');
    repo.publish('timestamp');
    expectGood(await reader.refresh());
    repo.rotateKeys('snapshot');
    repo.rotateKeys('timestamp');
    repo.published.delete('snapshot');
    repo.role('snapshot').version = 1;
    repo.publish('root', 'targets', 'snapshot', 'timestamp');
    expectGood(await reader.refresh());
    expect(reader.version('snapshot')).toBe(1);
  });

  it('test_new_timestamp_fast_forward_recovery · F24', async () => {
    const { repo, reader } = world();
    for (let n = 0; n < 99; n += 1) repo.publish('timestamp');
    expectGood(await reader.refresh());
    repo.rotateKeys('timestamp');
    repo.published.delete('timestamp');
    repo.role('timestamp').version = 1;
    repo.publish('root', 'timestamp');
    expectGood(await reader.refresh());
    expect(reader.version('timestamp')).toBe(1);
  });
});

/** Keys, threshold, who signs, and whether a reader takes it. */
type Step = [keys: number[], threshold: number, signers: number[], good?: boolean];

const ROOTS: Record<string, Step[]> = {
  '1-of-1-key-rotation': [
    [[1], 1, [1]],
    [[2], 1, [2, 1]],
    [[2], 1, [2]],
  ],
  '1-of-1-key-rotation-unused-signatures': [
    [[1], 1, [3, 1, 4]],
    [[2], 1, [3, 2, 1, 4]],
    [[2], 1, [3, 2, 4]],
  ],
  '3-of-5-sign-with-different-keycombos': [
    [[0, 1, 2, 3, 4], 3, [0, 2, 4]],
    [[0, 1, 2, 3, 4], 3, [0, 4, 1]],
    [[0, 1, 2, 3, 4], 3, [0, 1, 3]],
    [[0, 1, 2, 3, 4], 3, [0, 1, 3]],
  ],
  '3-of-5-one-key-rotated': [
    [[0, 1, 2, 3, 4], 3, [0, 2, 4]],
    [[0, 1, 3, 4, 5], 3, [0, 4, 1]],
  ],
  '3-of-5-one-key-rotated-with-intermediate-step': [
    [[0, 1, 2, 3, 4], 3, [0, 2, 4]],
    [[0, 1, 3, 4, 5], 3, [0, 2, 4, 5]],
    [[0, 1, 3, 4, 5], 3, [0, 4, 5]],
  ],
  '3-of-5-all-keys-rotated-with-intermediate-step': [
    [[0, 1, 2, 3, 4], 3, [0, 2, 4]],
    [[5, 6, 7, 8, 9], 3, [0, 2, 4, 5, 6, 7]],
    [[5, 6, 7, 8, 9], 3, [5, 6, 7]],
  ],
  '1-of-3-threshold-increase-to-2-of-3': [
    [[1, 2, 3], 1, [1]],
    [[1, 2, 3], 2, [1, 2]],
  ],
  '2-of-3-threshold-decrease-to-1-of-3': [
    [[1, 2, 3], 2, [1, 2]],
    [[1, 2, 3], 1, [1, 2]],
    [[1, 2, 3], 1, [1]],
  ],
  '1-of-2-threshold-increase-to-2-of-2': [
    [[1], 1, [1]],
    [[1, 2], 2, [1, 2]],
  ],
  '1-of-1-key-rotation-fail-not-signed-with-old-key': [
    [[1], 1, [1]],
    [[2], 1, [2, 3, 4], false],
  ],
  '1-of-1-key-rotation-fail-not-signed-with-new-key': [
    [[1], 1, [1]],
    [[2], 1, [1, 3, 4], false],
  ],
  '3-of-5-one-key-rotate-fails-not-signed-with-3-new-keys': [
    [[0, 1, 2, 3, 4], 3, [0, 2, 4]],
    [[0, 1, 3, 4, 5], 3, [0, 2, 4], false],
  ],
  '3-of-5-one-key-rotate-fails-not-signed-with-3-old-keys': [
    [[0, 1, 2, 3, 4], 3, [0, 2, 4]],
    [[0, 1, 3, 4, 5], 3, [0, 4, 5], false],
  ],
  '1-of-3-threshold-bump-to-2-of-3-fails-new-threshold-not-reached': [
    [[1, 2, 3], 1, [1]],
    [[1, 2, 3], 2, [2], false],
  ],
  '2-of-3-threshold-decr-to-1-of-3-fails-old-threshold-not-eached': [
    [[1, 2, 3], 2, [1, 2]],
    [[1, 2, 3], 1, [1], false],
  ],
};

const OTHERS: Record<string, Step> = {
  '1-of-1-key-rotation': [[2], 1, [2]],
  '1-of-1-key-rotation-unused-signatures': [[1], 1, [3, 1, 4]],
  '1-of-1-key-rotation-fail-not-signed-with-new-key': [[2], 1, [1, 3, 4], false],
  '3-of-5-one-key-signature-wrong-not-signed-with-3-expected-keys': [[0, 1, 3, 4, 5], 3, [0, 2, 4], false],
  '2-of-5-one-key-signature-mising-threshold-not-reached': [[0, 1, 3, 4, 5], 3, [0, 4], false],
  '3-of-5-sign-first-combo': [[0, 1, 2, 3, 4], 3, [0, 2, 4]],
  '3-of-5-sign-second-combo': [[0, 1, 2, 3, 4], 3, [0, 4, 1]],
  '3-of-5-sign-third-combo': [[0, 1, 2, 3, 4], 3, [0, 1, 3]],
  '3-of-5-sign-fourth-combo': [[0, 1, 2, 3, 4], 3, [1, 2, 3]],
  '3-of-5-sign-fifth-combo': [[0, 1, 2, 3, 4], 3, [2, 3, 4]],
};

const TEN = Array.from({ length: 10 }, () => createSigner());

function give(repo: Repository, role: string, [keys, threshold, signers]: Step): void {
  Object.assign(repo.role('root').roles[role] ?? {}, { keyids: [], threshold });
  repo.signersOf(role).clear();
  for (const n of keys) repo.addKey(role, TEN[n], 'root', false);
  for (const n of signers) repo.signersOf(role).set((TEN[n] as Signer).id, TEN[n] as Signer);
}

describe('key rotation · F26', () => {
  it.each(Object.entries(ROOTS))('test_root_rotation[%s]', async (_, steps) => {
    const repo = new Repository();
    repo.published.delete('root');
    for (const step of steps) {
      give(repo, 'root', step);
      repo.publish('root');
    }
    repo.publish('targets', 'snapshot', 'timestamp');
    const roots = repo.published.get('root') ?? [];
    const reader = new Reader(repo, roots[0]);
    const good = steps.at(-1)?.[3] ?? true;
    const result = await reader.refresh();
    if (good) expectGood(result);
    else expectFault(result, 'unsigned', 'root');
    expect(reader.held.get('root')).toBe(roots.at(good ? -1 : -2));
  });

  it.each(Object.entries(OTHERS))('test_non_root_rotations[%s]', async (_, step) => {
    const repo = new Repository();
    const reader = new Reader(repo);
    for (const role of ['timestamp', 'snapshot', 'targets']) {
      give(repo, role, step);
      repo.publish('root', 'targets', 'snapshot', 'timestamp');
      const result = await reader.refresh();
      if (step[3] ?? true) {
        expectGood(result);
        expect(reader.held.get(role)).toEqual(repo.newest(role));
      } else expectFault(result, 'unsigned');
    }
  });
});

/** Delegations (from, to, paths, terminating) and the roles visited for a target that nobody has. */
const GRAPHS: Record<string, [[string, string, string[]?, boolean?][], string[]]> = {
  'basic-delegation': [[['targets', 'A']], ['A']],
  'single-level-delegations': [
    [
      ['targets', 'A'],
      ['targets', 'B'],
    ],
    ['A', 'B'],
  ],
  'two-level-delegations': [
    [
      ['targets', 'A'],
      ['targets', 'B'],
      ['B', 'C'],
    ],
    ['A', 'B', 'C'],
  ],
  'two-level-test-DFS-order-of-traversal': [
    [
      ['targets', 'A'],
      ['targets', 'B'],
      ['A', 'C'],
      ['A', 'D'],
    ],
    ['A', 'C', 'D', 'B'],
  ],
  'three-level-delegation-test-DFS-order-of-traversal': [
    [
      ['targets', 'A'],
      ['targets', 'B'],
      ['A', 'C'],
      ['C', 'D'],
    ],
    ['A', 'C', 'D', 'B'],
  ],
  'two-level-terminating-ignores-all-but-roles-descendants': [
    [
      ['targets', 'A'],
      ['targets', 'B'],
      ['A', 'C', ['*'], true],
      ['A', 'D'],
    ],
    ['A', 'C'],
  ],
  'three-level-terminating-ignores-all-but-roles-descendants': [
    [
      ['targets', 'A'],
      ['targets', 'B'],
      ['A', 'C', ['*'], true],
      ['C', 'D'],
    ],
    ['A', 'C', 'D'],
  ],
  'two-level-ignores-all-branches-not-matching-paths': [
    [
      ['targets', 'A', ['*.py']],
      ['targets', 'B'],
      ['A', 'C'],
    ],
    ['B'],
  ],
  'three-level-ignores-all-branches-not-matching-paths': [
    [
      ['targets', 'A'],
      ['targets', 'B'],
      ['A', 'C', ['*.py']],
      ['C', 'D'],
    ],
    ['A', 'B'],
  ],
  'cyclic-graph': [
    [
      ['targets', 'A'],
      ['targets', 'B'],
      ['B', 'C'],
      ['C', 'D'],
      ['D', 'B'],
    ],
    ['A', 'B', 'C', 'D'],
  ],
  'two-roles-delegating-to-a-third': [
    [
      ['targets', 'A'],
      ['targets', 'B'],
      ['B', 'C'],
      ['A', 'C'],
    ],
    ['A', 'C', 'B'],
  ],
  'two-roles-delegating-to-a-third-different-paths': [
    [
      ['targets', 'A'],
      ['targets', 'B'],
      ['B', 'C'],
      ['A', 'C', ['*.py']],
    ],
    ['A', 'B', 'C'],
  ],
};

function delegated(graph: [string, string, string[]?, boolean?][]): Repository {
  const repo = new Repository();
  for (const [from, to, paths, terminating] of graph) repo.delegate(from, to, paths, terminating);
  return repo;
}

const publishAll = (repo: Repository): void =>
  repo.publish(
    ...[...repo.roles.keys()].filter((name) => !['root', 'snapshot', 'timestamp'].includes(name)),
    'snapshot',
    'timestamp',
  );

/** The delegated roles that were asked for. */
const visited = (repo: Repository): string[] =>
  repo.requests.flatMap((path) => /^1\.([A-D])\.json$/.exec(path)?.[1] ?? []);

const TREE: [string, string, string[]][] = [
  ['targets', 'A', ['*.doc', '*.md', 'foo-?.tgz']],
  ['targets', 'B', ['releases/*/*']],
  ['B', 'C', ['releases/x/*']],
  ['B', 'D', ['releases/y/*.zip']],
];

const FILES = [
  ['targets', 'targetfile'],
  ['A', 'README.md'],
  ['A', 'releases/README.md'],
  ['A', 'foo-1.tgz'],
  ['A', 'foo-alpha.tgz'],
  ['C', 'releases/x/x_v1'],
  ['D', 'releases/y/y_v1.zip'],
  ['D', 'releases/z/z_v1.zip'],
] as const;

const SEARCHES: [string, string, boolean, string[]][] = [
  ['no delegations', 'targetfile', true, []],
  ['targetpath matches wildcard', 'README.md', true, ['A']],
  ['targetpath with separators x', 'releases/x/x_v1', true, ['B', 'C']],
  ['targetpath with separators y', 'releases/y/y_v1.zip', true, ['B', 'D']],
  ['targetpath is not delegated by all roles in the chain', 'releases/z/z_v1.zip', false, ['B']],
  ['wildcard does not match path separator', 'releases/README.md', false, []],
  ['targetpath matches question mark wildcard', 'foo-1.tgz', true, ['A']],
  ['targetpath does not match question mark wildcard', 'foo-alpha.tgz', false, []],
  ['targetpath matching is case sensitive', 'README.MD', false, []],
];

describe('delegations', () => {
  it.each(Object.entries(GRAPHS))('test_graph_traversal[%s]', async (_, [graph, order]) => {
    const repo = delegated(graph);
    publishAll(repo);
    expectFault(await new Reader(repo).download('missingpath'), 'unknown-target');
    expect(visited(repo)).toEqual(order);
  });

  it.each(SEARCHES)('test_targetfile_search[%s]', async (_, path, found, order) => {
    const repo = delegated(TREE);
    for (const [role, name] of FILES) repo.addArtifact(role, name, `${role} ${name}`);
    publishAll(repo);
    const reader = new Reader(repo);
    const result = await reader.download(path);
    if (found) expect(result).toBeNull();
    else expectFault(result, 'unknown-target', path);
    expect(reader.files.size).toBe(found ? 1 : 0);
    expect(visited(repo)).toEqual(order);
  });

  it('test_cached_role_is_verified_against_current_delegator', async () => {
    const repo = delegated([
      ['targets', 'parent-a', ['team-a/*']],
      ['targets', 'parent-b', ['team-b/*']],
      ['parent-a', 'release', ['team-a/*']],
    ]);
    const other = repo.delegate('parent-b', 'release', ['team-b/*']);
    repo.signersOf('release').delete(other.id);
    repo.addArtifact('release', 'team-a/x', 'trusted A');
    repo.addArtifact('release', 'team-b/x', 'malicious B');
    publishAll(repo);
    const reader = new Reader(repo);
    expectFault(await reader.download('team-a/x', 'team-b/x'), 'unsigned', 'release');
    expect(reader.texts()).toEqual(['trusted A']);
  });

  it('test_delegation_not_in_snapshot', async () => {
    const repo = delegated([['targets', 'delegated', ['delegatedpath/*']]]);
    repo.publish('delegated', 'targets');
    delete repo.role('snapshot').meta['delegated.json'];
    repo.publish('snapshot', 'timestamp');
    const reader = new Reader(repo);
    expectGood(await reader.refresh());
    repo.requests = [];
    expectFault(await reader.download('delegatedpath/foo'), 'missing', 'delegated');
    expect(repo.requests).toEqual(['2.root.json', 'timestamp.json']);
  });

  it.each(['?', '#', '/delegatedrole', '../delegatedrole'])(
    'test_unusual_role_name[%s] · H47',
    async (name) => {
      const repo = delegated([['targets', name]]);
      publishAll(repo);
      const reader = new Reader(repo);
      expectFault(await reader.download('nonexistent target'), 'unknown-target');
      expect(repo.requests).toContain(`1.${encodeURIComponent(name)}.json`);
      expect(reader.held.size).toBe(5);
    },
  );
});

const shop = (path: string, text: string, algorithms?: string[]) => {
  const repo = new Repository();
  repo.addArtifact('targets', path, text, algorithms);
  repo.publish('targets', 'snapshot', 'timestamp');
  return { repo, reader: new Reader(repo) };
};

describe('downloads', () => {
  it.each([
    ['test_client_downloads_expected_file', 'target_file.txt'],
    ['test_client_downloads_expected_file_in_sub_dir', 'path/to/a/target_file.txt'],
  ])('%s', async (_, path) => {
    const { reader } = shop(path, 'target file contents');
    expect(await reader.download(path)).toBeNull();
    expect(reader.texts()).toEqual(['target file contents']);
  });

  it('test_repository_substitutes_target_file', async () => {
    const { repo, reader } = shop('one', 'target file contents');
    repo.addArtifact('targets', 'two', 'content');
    repo.publish('targets', 'snapshot', 'timestamp');
    expect(await reader.download('one')).toBeNull();
    for (const path of ['one', 'two']) repo.artifacts.set(path, new TextEncoder().encode('malicious'));
    await reader.download('one');
    expectFault(await reader.download('two'), 'too-long', 'two');
    expect(reader.texts()).toEqual(['target file contents']);
  });

  it('test_multiple_changes_to_target', async () => {
    const { repo, reader } = shop('file', 'contents');
    for (let n = 0; n < 11; n += 1) {
      repo.addArtifact('targets', 'file', `modified ${n}`);
      repo.publish('targets', 'snapshot', 'timestamp');
      if (n % 5 > 0) continue;
      expect(await reader.download('file')).toBeNull();
      repo.artifacts.set('file', new TextEncoder().encode(`malicious ${n}`));
      repo.publish('targets', 'snapshot', 'timestamp');
      await reader.download('file');
      expect(reader.texts()).toEqual([`modified ${n}`]);
    }
  });

  it.each([
    ['hashes0', ['sha256']],
    ['hashes1', ['sha512']],
    ['hashes2', ['sha256', 'sha512']],
  ])('test_download_with_hash_algorithms[%s]', async (_, algorithms) => {
    const { reader } = shop('file', 'contents', algorithms);
    expect(await reader.download('file')).toBeNull();
    expect(reader.texts()).toEqual(['contents']);
  });

  it('test_download_with_unknown_hash_algorithm', async () => {
    const { repo, reader } = shop('file', 'contents');
    Object.assign(repo.role('targets').targets['file'] ?? {}, { hashes: { 'unknown-hash': '00' } });
    repo.publish('targets', 'snapshot', 'timestamp');
    expectFault(await reader.download('file'), 'mismatch', 'file');
    expect(reader.texts()).toEqual([]);
  });

  it('test_artifact_cache', async () => {
    const { repo, reader } = shop('file', 'contents');
    await reader.download('file');
    expect(await reader.download('file')).toBeNull();
    expect(repo.requests.filter((path) => path.endsWith('.file'))).toHaveLength(1);
  });
});
