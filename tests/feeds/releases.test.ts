import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../lib/domain/claim.ts';
import type { Change } from '../../lib/domain/change.ts';
import type { Bytes } from '../../lib/feeds/digest.ts';
import { FeedFault } from '../../lib/feeds/feed-fault.ts';
import { pack } from '../../lib/feeds/pack.ts';
import type { Plan } from '../../lib/feeds/plan-fetch.ts';
import { planFetch } from '../../lib/feeds/plan-fetch.ts';
import { readChanges } from '../../lib/feeds/read-changes.ts';
import type { Release } from '../../lib/feeds/release.ts';
import { changeState, stateOf } from '../../lib/feeds/state.ts';
import { diffRecords, linesOf } from '../../lib/publish/dossier-changes.ts';
import { expectFault } from './simulator/expect.ts';

const CLAIMS = (JSON.parse(readFileSync('public/dossier/peace-plan/claims.json', 'utf8')) as Claim[]).map(
  (record): Change => ({ kind: 'claims', id: record.id, record }),
);

const other = (change: Change): Change => ({
  ...change,
  record: { ...(change.record as Claim), content: 'that it is otherwise' },
});

const release = (raw: number, n: number, from: number | null = null): Release => ({
  name: 'full/1.cz',
  meta: { length: 1, hashes: new Map() },
  v: 1,
  from,
  n,
  raw,
  root: '',
});

async function read(packed: Bytes, stated: Release): Promise<Change[] | FeedFault> {
  const changes = readChanges(packed, stated);
  const found: Change[] = [];
  let next = await changes.next();
  for (; !next.done; next = await changes.next()) found.push(next.value);
  return next.value ?? found;
}

const bytes = (text: string): Bytes => new TextEncoder().encode(text);

describe('a release', { timeout: 20_000 }, () => {
  it('is read as it was written', async () => {
    const raw = linesOf(CLAIMS);
    expect(await read(await pack(raw), release(raw.length, CLAIMS.length))).toEqual(CLAIMS);
  });

  it('H12 stops a bomb at what it states', async () => {
    const bomb = await pack(new Uint8Array(8 * 1_048_576));
    expect(bomb.length).toBeLessThan(100_000);
    expectFault(await read(bomb, release(1_048_576, 1)), 'too-long');
    expectFault(await read(bomb, release(8 * 1_048_576, 1)), 'too-long');
  });

  it.each([
    ['F11 cut short', async (raw: Bytes) => (await pack(raw)).slice(0, -20), 'format'],
    ['F13 no gzip', (raw: Bytes) => Promise.resolve(raw), 'format'],
    ['with fewer bytes than stated', (raw: Bytes) => pack(raw.slice(0, -1)), 'mismatch'],
    [
      'H12 with a second member',
      async (raw: Bytes) => new Uint8Array([...(await pack(raw)), ...(await pack(raw))]),
      '',
    ],
  ] as const)('%s is refused', async (_, spoil, kind) => {
    const raw = linesOf(CLAIMS);
    const result = await read(await spoil(raw), release(raw.length, CLAIMS.length));
    if (kind) expectFault(result, kind);
    else expect(result).toBeInstanceOf(FeedFault);
  });

  const line = (claim: object): string => `${JSON.stringify(['claims', claim])}\n`;
  const claim = CLAIMS[0]?.record as Claim;
  it.each([
    [
      'H1 a script address',
      line({ ...claim, reports: [{ ...claim.reports[0], url: 'javascript:alert(1)' }] }),
    ],
    [
      'H2 an address with a password',
      line({ ...claim, reports: [{ ...claim.reports[0], url: 'https://a:b@c.example/' }] }),
    ],
    ['H4 direction characters', line({ ...claim, content: 'that \u202eno' })],
    ['H5 markup', line({ ...claim, content: 'that <img src=x onerror=alert(1)>' })],
    ['H19 a hostile id', line({ ...claim, id: '__proto__' })],
    ['H19 a hostile kind', `["constructor",${JSON.stringify(claim)}]\n`],
    ['H20 a number that does not count exactly', line({ ...claim, extra: 2 ** 53 })],
    ['H21 a deep nest', `["claims",${'['.repeat(100)}${']'.repeat(100)}]\n`],
    ['an unknown field', line({ ...claim, extra: 1 })],
    ['F27 the same record twice', line(claim) + line(claim)],
    [
      'F27 records out of order',
      linesOf([...CLAIMS].reverse().slice(0, 2)).reduce((text, one) => text + String.fromCharCode(one), ''),
    ],
    ['a withdrawal in a full snapshot', `["claims","${claim.id}"]\n`],
    ['more than two parts', `["claims","a","b"]\n`],
    ['H14 ill-formed UTF-8', 'x'],
  ])('is refused for %s', async (name, text) => {
    const raw = name.startsWith('H14') ? new Uint8Array([0xc0, 0x80, 10]) : bytes(text);
    expectFault(await read(await pack(raw), release(raw.length, text.split('\n').length - 1)), 'record');
  });

  it('with fewer lines than stated is refused', async () => {
    const raw = linesOf(CLAIMS);
    expectFault(await read(await pack(raw), release(raw.length, CLAIMS.length + 1)), 'mismatch');
  });
});

describe('the state root', { timeout: 20_000 }, () => {
  it('of a merged delta is that of the full snapshot, whatever changed (retraction is a delta)', async () => {
    const pick = fc.subarray(CLAIMS.slice(0, 12));
    await fc.assert(
      fc.asyncProperty(pick, pick, pick, async (before, after, spoiled) => {
        const next = after.map((one) => (spoiled.includes(one) ? other(one) : one));
        const merged = await changeState(await stateOf(before), diffRecords(before, next));
        expect((merged as { root: string }).root).toBe((await stateOf(next)).root);
      }),
      { numRuns: 30 },
    );
  });

  it('F27 shows a delta that is swapped, doubled or left out', async () => {
    const v1 = CLAIMS.slice(0, 20);
    const v2 = CLAIMS.slice(5, 25).map((one, n) => (n === 3 ? other(one) : one));
    const v3 = CLAIMS.slice(6, 30);
    const wanted = (await stateOf(v3)).root;
    const rootAfter = async (changes: Change[]): Promise<unknown> => {
      const state = await changeState(await stateOf(v1), changes);
      return state instanceof FeedFault ? state : state.root;
    };
    expect(await rootAfter(diffRecords(v2, v3))).not.toBe(wanted);
    expect(await rootAfter(diffRecords(v1, v2))).not.toBe(wanted);
    const withdrawn = diffRecords(v1, v2).filter(({ record }) => record === null);
    expectFault(await rootAfter([...withdrawn, ...withdrawn]), 'state');
  });

  it('F28 shows a bucket that was damaged on the disk', async () => {
    const state = await stateOf(CLAIMS);
    const changes = [other(CLAIMS[0] as Change)];
    const buckets = new Map(
      [...state.buckets].map(([n, one]) => [n, one.map((byte, at) => (at === 40 ? byte ^ 1 : byte))]),
    );
    expectFault(await changeState({ ...state, buckets }, changes), 'state');
  });

  it('does not depend on the order of records', async () => {
    expect((await stateOf([...CLAIMS].reverse())).root).toBe((await stateOf(CLAIMS)).root);
  });
});

const listed = (v: number, from: number | null, length: number): Release => ({
  ...release(1, 1, from),
  v,
  root: `root ${v}`,
  meta: { length, hashes: new Map() },
});
const names = (plan: Plan | FeedFault): string[] =>
  (plan as Plan).steps.map(({ from, v }) => `${from ?? 'full'}-${v}`);

describe('the plan of what to fetch', () => {
  const feed = [listed(5, null, 1000), listed(5, 4, 100), listed(4, 3, 100), listed(3, 2, 100)];

  it('is a chain of deltas where there is one, nothing when the head is held', () => {
    expect(names(planFetch({ v: 3, root: 'root 3' }, feed))).toEqual(['3-4', '4-5']);
    expect(names(planFetch({ v: 5, root: 'root 5' }, feed))).toEqual([]);
  });

  it('F29 is the full snapshot without a chain, with too heavy a one, and for a new reader', () => {
    expect(names(planFetch({ v: 1, root: 'root 1' }, feed))).toEqual(['full-5']);
    expect(names(planFetch(null, feed))).toEqual(['full-5']);
    const heavy = feed.map((one) => (one.v === 4 ? listed(4, 3, 600) : one));
    expect(names(planFetch({ v: 3, root: 'root 3' }, heavy))).toEqual(['full-5']);
    const long = [listed(99, null, 1e6), ...Array.from({ length: 98 }, (_, n) => listed(n + 2, n + 1, 1))];
    expect(names(planFetch({ v: 1, root: 'root 1' }, long))).toEqual(['full-99']);
  });

  it('F28 is the full snapshot when the head is held with another state root', () => {
    expect(names(planFetch({ v: 5, root: 'damaged' }, feed))).toEqual(['full-5']);
  });

  it('F22 is never a step back', () => {
    expectFault(planFetch({ v: 6, root: 'root 6' }, feed), 'rollback');
    expectFault(planFetch(null, feed.slice(1)), 'missing');
  });

  it('takes the lighter of two ways', () => {
    expect(names(planFetch({ v: 3, root: 'root 3' }, [...feed, listed(5, 3, 150)]))).toEqual(['3-5']);
  });
});
