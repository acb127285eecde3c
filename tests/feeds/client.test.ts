import { describe, expect, it } from 'vitest';
import { CORE_BUDGET, coreSize } from '../../lib/cli/core-size.ts';
import { CAPS } from '../../lib/feeds/caps.ts';
import { FeedFault } from '../../lib/feeds/feed-fault.ts';
import { floorFrom } from '../../lib/feeds/floor.ts';
import type { Trust } from '../../lib/feeds/update-trust.ts';
import { expectFault, expectGood } from './simulator/expect.ts';
import { Reader } from './simulator/reader.ts';
import { DAY, DAY_0, Repository, until } from './simulator/repository.ts';
import { createSigner } from './simulator/signer.ts';

const world = () => {
  const repo = new Repository();
  return { repo, reader: new Reader(repo) };
};

/** A repository in which everything changed after the reader's first run. */
async function changed() {
  const { repo, reader } = world();
  expectGood(await reader.refresh());
  repo.pinned = true;
  repo.rotateKeys('timestamp');
  repo.publish('root', 'targets', 'snapshot', 'timestamp');
  return { repo, reader };
}

describe('beyond the suite', { timeout: 20_000 }, () => {
  it('F21 finds an unchanged timestamp past its day', async () => {
    const { repo, reader } = world();
    repo.role('timestamp').expires = until(3);
    repo.publish('timestamp');
    expectGood(await reader.refresh());
    reader.now = DAY_0 + 4 * DAY;
    expectFault(await reader.refresh(), 'expired', 'timestamp');
  });

  it('F20 finds a held snapshot and held targets past their day under a fresh timestamp', async () => {
    for (const role of ['snapshot', 'targets']) {
      const { repo, reader } = world();
      repo.role(role).expires = until(3);
      repo.publish(...(role === 'targets' ? ['targets', 'snapshot'] : ['snapshot']), 'timestamp');
      expectGood(await reader.refresh());
      repo.publish('timestamp');
      reader.now = DAY_0 + 4 * DAY;
      expectFault(await reader.refresh(), 'expired', role);
    }
  });

  it('F1 F2 converges in one run after a cut at any step', async () => {
    let cuts = 0;
    for (let at = 0; ; at += 1) {
      const { repo, reader } = await changed();
      if ((await reader.refresh((_, n) => n === at)) !== undefined) break;
      cuts += 1;
      expectGood(await reader.refresh());
      for (const role of ['root', 'timestamp', 'snapshot', 'targets'])
        expect(reader.held.get(role)).toEqual(repo.newest(role));
    }
    expect(cuts).toBeGreaterThanOrEqual(9);
  });

  it('F2 goes on from a timestamp that was kept before the worker died', async () => {
    const { repo, reader } = await changed();
    await reader.refresh((step) => step.step === 'fetch' && step.path.endsWith('snapshot.json'));
    expect(reader.versions()).toMatchObject({ timestamp: 2, snapshot: 1 });
    expectGood(await reader.refresh());
    expect(reader.version('targets')).toBe(repo.role('targets').version);
  });

  it.each(['root', 'timestamp', 'snapshot', 'targets'] as const)(
    'H13 H47 refuses an endless %s',
    async (role) => {
      const { repo, reader } = world();
      repo.publish('root', 'targets', 'snapshot', 'timestamp');
      const bytes = new Uint8Array(CAPS[role] + 1).fill(32);
      bytes.set(repo.newest(role));
      repo.published.get(role)?.splice(-1, 1, bytes);
      expectFault(await reader.refresh(), 'too-long', role);
    },
  );

  it('H47 caps what is asked for even where a signer states more', async () => {
    const { repo, reader } = world();
    repo.role('timestamp').meta['snapshot.json'] = { version: 1, length: 2 ** 40 };
    repo.publish('timestamp');
    const caps: number[] = [];
    await reader.refresh((step) => {
      if (step.step === 'fetch') caps.push(step.cap);
      return false;
    });
    expect(Math.max(...caps)).toBe(CAPS.targets);
  });

  it('F31 mirrors that disagree: the older one is refused, ours stays, the newer one is taken', async () => {
    const { repo, reader } = world();
    const old = new Map([...repo.published].map(([name, versions]) => [name, [...versions]]));
    repo.publish('targets', 'snapshot', 'timestamp');
    const fresh = new Map(repo.published);
    const serve = (from: Map<string, Uint8Array<ArrayBuffer>[]>) => {
      for (const [name, versions] of from) repo.published.set(name, versions);
    };
    expectGood(await reader.refresh());
    serve(old);
    expectFault(await reader.refresh(), 'rollback', 'timestamp');
    serve(fresh);
    expectGood(await reader.refresh());
    expect(reader.version('targets')).toBe(2);
  });

  it('F30 files that change while we read: refused, and whole on the next run', async () => {
    const { repo, reader } = await changed();
    const result = await reader.refresh((step) => {
      if (step.step === 'fetch' && step.path.endsWith('targets.json')) repo.published.get('targets')?.pop();
      return false;
    });
    expectFault(result, 'missing', 'targets');
    repo.publish('targets', 'snapshot', 'timestamp');
    repo.published.get('targets')?.splice(1, 0, repo.newest('targets'));
    expectGood(await reader.refresh());
  });

  it('F24 takes no version beyond what counts exactly', async () => {
    for (const version of [2 ** 53, 1.5, '1', -1, 0]) {
      const { repo, reader } = world();
      repo.spoil('timestamp', ({ signed }) => Object.assign(signed, { version }));
      expectFault(await reader.refresh(), 'format', 'timestamp');
    }
  });

  it('F25 counts a key under two ids once, and not under an id that is not its own', async () => {
    const { repo, reader } = world();
    const signer = createSigner();
    const alias = { ...signer, id: 'f'.repeat(64) };
    repo.addKey('snapshot', signer);
    repo.addKey('snapshot', alias);
    Object.assign(repo.role('root').roles['snapshot'] ?? {}, { threshold: 3 });
    repo.publish('root', 'snapshot', 'timestamp');
    expectFault(await reader.refresh(), 'unsigned', 'snapshot');
  });

  it('F26 takes 256 roots in a run and goes on in the next', async () => {
    const { repo, reader } = world();
    for (let n = 0; n < 300; n += 1) repo.publish('root');
    await reader.refresh();
    expect(reader.version('root')).toBe(257);
    expectGood(await reader.refresh());
    expect(reader.version('root')).toBe(301);
  });

  it('F35 F36 a lost database is not led back below the floor, until the keys are changed', async () => {
    const { repo, reader } = world();
    const seed = repo.newest('root');
    const old = repo.newest('timestamp');
    repo.publish('targets', 'snapshot', 'timestamp');
    const trust = (await reader.refresh()) as Trust;
    const lost = new Reader(repo, seed);
    lost.floor = floorFrom(trust);
    repo.published.set('timestamp', [old]);
    expectFault(await lost.refresh(), 'rollback', 'timestamp');
    repo.rotateKeys('timestamp');
    repo.rotateKeys('snapshot');
    repo.role('timestamp').version = 0;
    repo.publish('root', 'snapshot', 'timestamp');
    expectGood(await lost.refresh());
  });

  it('H19 H47 refuses a delegation to a top role, a scheme named like a property, and hostile keys', async () => {
    for (const name of ['root', 'timestamp', 'snapshot', 'targets']) {
      const { repo, reader } = world();
      const targets = repo.role('targets');
      targets.delegations = {
        keys: {},
        roles: [{ name, paths: ['*'], terminating: false, keyids: [], threshold: 1 }],
      };
      repo.publish('targets', 'snapshot', 'timestamp');
      expectFault(await reader.refresh(), 'format', 'targets');
    }
    const { repo, reader } = world();
    const odd = {
      ...createSigner(),
      key: { keytype: 'constructor', scheme: 'constructor', keyval: { public: 'x' } },
    };
    repo.addKey('snapshot', odd);
    Object.assign(repo.role('root').roles['snapshot'] ?? {}, { threshold: 2 });
    repo.role('root')['__proto__x'] = 1;
    repo.publish('root', 'snapshot', 'timestamp');
    expectFault(await reader.refresh(), 'unsigned', 'snapshot');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['F13 an HTML page', '<!doctype html><p>Sign in to the wifi'],
    ['F13 nothing', ''],
    ['H20 a float', '{"signed":{"_type":"timestamp","version":1e999},"signatures":[]}'],
    ['H21 a nest of 8,000 lists', '['.repeat(8000) + ']'.repeat(8000)],
    [
      'H47 another major version',
      '{"signed":{"_type":"timestamp","spec_version":"2.0.0","version":1},"signatures":[]}',
    ],
    ['H14 ill-formed UTF-8', '{"signed":"\xc0"}'],
    ['F11 half a file', '{"signed":{"_type":"timesta'],
  ])('refuses %s for a timestamp', async (_, text) => {
    const { repo, reader } = world();
    repo.published.set('timestamp', [new Uint8Array(Buffer.from(text, 'latin1'))]);
    expectFault(await reader.refresh(), 'format', 'timestamp');
  });

  it('F18 a feed without a file keeps what was verified before', async () => {
    for (const role of ['timestamp', 'snapshot', 'targets']) {
      const { repo, reader } = await changed();
      const before = repo.published.get(role) ?? [];
      repo.published.set(role, []);
      expectFault(await reader.refresh(), 'missing', role);
      repo.published.set(role, before);
      expectGood(await reader.refresh());
    }
  });

  it('a change of one byte of signed content is never taken', async () => {
    const { repo } = world();
    const good = repo.newest('timestamp');
    const text = new TextDecoder().decode(good);
    const from = text.indexOf('"signed"');
    for (let at = from; at < good.length; at += 1) {
      const reader = new Reader(repo);
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      repo.published.set('timestamp', [bytes]);
      expect(await reader.refresh()).toBeInstanceOf(FeedFault);
    }
  });

  it('weighs no more than its budget', async () => {
    const { min, gzip } = await coreSize();
    expect(min).toBeLessThanOrEqual(CORE_BUDGET.min);
    expect(gzip).toBeLessThanOrEqual(CORE_BUDGET.gzip);
  });
});
