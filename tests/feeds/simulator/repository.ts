import { createHash } from 'node:crypto';
import { canonicalize } from '@tufjs/canonical-json';
import type { Bytes } from '../../../lib/feeds/digest.ts';
import type { Signer } from './signer.ts';
import { createSigner } from './signer.ts';

/** The day on which the simulated world begins; clocks in tests are this and some days. */
export const DAY_0 = Date.parse('2026-01-01T00:00:00Z');
export const DAY = 86_400_000;

export const until = (days: number): string =>
  new Date(DAY_0 + days * DAY).toISOString().replace('.000Z', 'Z');

interface Role {
  keyids: string[];
  threshold: number;
  [more: string]: unknown;
}

export interface Meta {
  version: number;
  length?: number;
  hashes?: Record<string, string>;
}

/** A role's signed part as plain JSON, which a test may spoil as it likes. */
export interface SignedJson {
  _type: string;
  spec_version: string;
  version: number;
  expires: string;
  keys: Record<string, Record<string, unknown>>;
  roles: Record<string, Role>;
  meta: Record<string, Meta>;
  targets: Record<string, { length: number; hashes: Record<string, string>; custom?: unknown }>;
  delegations?: {
    keys: Record<string, unknown>;
    roles: (Role & { name: string; paths: string[]; terminating: boolean })[];
  };
  [more: string]: unknown;
}

export interface Envelope {
  signed: SignedJson;
  signatures: { keyid: string; sig: string }[];
}

const TOP = ['root', 'timestamp', 'snapshot', 'targets'];

/** A feed's server and its keys: publishes what a test makes of its roles, and logs what is asked of it. */
export class Repository {
  readonly roles = new Map<string, SignedJson>();
  readonly signers = new Map<string, Map<string, Signer>>();
  /** Every published version by role, in order; version n is served from place n - 1. */
  readonly published = new Map<string, Bytes[]>();
  readonly artifacts = new Map<string, Bytes>();
  requests: string[] = [];
  /** Whether lengths and digests of files are stated. */
  pinned = false;

  constructor() {
    const common = { spec_version: '1.0.34', version: 1, expires: until(30) };
    const blank = { ...common, keys: {}, roles: {}, meta: {}, targets: {} };
    const roles = Object.fromEntries(TOP.map((name) => [name, { keyids: [], threshold: 1 }]));
    this.roles.set('root', { ...blank, _type: 'root', consistent_snapshot: true, roles });
    for (const name of TOP.slice(1)) this.roles.set(name, { ...blank, _type: name });
    for (const name of TOP) this.addKey(name);
    this.publish('targets', 'snapshot', 'timestamp', 'root');
  }

  role(name: string): SignedJson {
    const found = this.roles.get(name);
    if (!found) throw new Error(`no role ${name}`);
    return found;
  }

  /** Adds a key for a role to its delegator, and its signer unless it is not to sign. */
  addKey(name: string, signer = createSigner(), delegator = 'root', signs = true): Signer {
    const from = this.role(delegator);
    const role =
      delegator === 'root' ? from.roles[name] : from.delegations?.roles.find((one) => one.name === name);
    if (!role) throw new Error(`${delegator} has no role ${name}`);
    role.keyids.push(signer.id);
    (delegator === 'root' ? from.keys : (from.delegations?.keys ?? {}))[signer.id] = signer.key as never;
    if (signs) this.signersOf(name).set(signer.id, signer);
    return signer;
  }

  signersOf(name: string): Map<string, Signer> {
    const known = this.signers.get(name) ?? new Map<string, Signer>();
    this.signers.set(name, known);
    return known;
  }

  /** Takes all keys of a role and gives it new ones. */
  rotateKeys(name: string): void {
    const role = this.role('root').roles[name];
    if (!role) throw new Error(name);
    role.keyids = [];
    this.signersOf(name).clear();
    for (let n = 0; n < role.threshold; n += 1) this.addKey(name);
  }

  delegate(delegator: string, name: string, paths = ['*'], terminating = false): Signer {
    const from = this.role(delegator);
    from.delegations ??= { keys: {}, roles: [] };
    from.delegations.roles.push({ name, paths, terminating, keyids: [], threshold: 1 });
    if (!this.roles.has(name))
      this.roles.set(name, {
        ...this.role('targets'),
        version: 1,
        targets: {},
        delegations: undefined as never,
      });
    return this.addKey(name, createSigner(), delegator);
  }

  addArtifact(role: string, path: string, text: string, algorithms = ['sha256']): void {
    const bytes = new TextEncoder().encode(text);
    const hashes = Object.fromEntries(algorithms.map((name) => [name, digest(name, bytes)]));
    this.role(role).targets[path] = { length: bytes.length, hashes };
    this.artifacts.set(path, bytes);
  }

  /** Signs and serves the next version of these roles in their order, and says of each in the role above. */
  publish(...names: string[]): void {
    for (const name of names) {
      const signed = this.role(name);
      const versions = this.published.get(name) ?? [];
      if (this.published.has(name)) signed.version += 1;
      const bytes = this.sign(name);
      this.published.set(name, [...versions, bytes]);
      const meta = {
        version: signed.version,
        ...(this.pinned ? { length: bytes.length, hashes: { sha256: digest('sha256', bytes) } } : {}),
      };
      if (name === 'snapshot') this.role('timestamp').meta['snapshot.json'] = meta;
      else if (name !== 'root' && name !== 'timestamp') this.role('snapshot').meta[`${name}.json`] = meta;
    }
  }

  sign(name: string): Bytes {
    const signed = JSON.parse(JSON.stringify(this.role(name))) as SignedJson;
    const form = new TextEncoder().encode(canonicalize(signed));
    const signatures = [...this.signersOf(name).values()].map((one) => ({
      keyid: one.id,
      sig: one.sign(form),
    }));
    return new TextEncoder().encode(JSON.stringify({ signatures, signed }));
  }

  /** The newest published file of a role, changed after it was signed. */
  spoil(name: string, change: (file: Envelope) => void): void {
    const versions = this.published.get(name) ?? [];
    const file = JSON.parse(new TextDecoder().decode(versions.pop())) as Envelope;
    change(file);
    versions.push(new TextEncoder().encode(JSON.stringify(file)));
  }

  newest(name: string): Bytes {
    const bytes = this.published.get(name)?.at(-1);
    if (!bytes) throw new Error(`nothing published of ${name}`);
    return bytes;
  }

  /** What the server answers: a file, or null. */
  answer(path: string): Bytes | null {
    this.requests.push(path);
    const [, number, encoded = ''] = /^(?:(\d+)\.)?(.*)\.json$/.exec(path) ?? [];
    const versions = this.published.get(decodeURIComponent(encoded)) ?? [];
    return (number === undefined ? versions.at(-1) : versions[Number(number) - 1]) ?? null;
  }

  answerTarget(path: string): Bytes | null {
    this.requests.push(path);
    return this.artifacts.get(path.replace(/[0-9a-f]{64,128}\.(?=[^/]*$)/, '')) ?? null;
  }
}

export const digest = (name: string, bytes: Uint8Array): string =>
  createHash(name).update(bytes).digest('hex');
