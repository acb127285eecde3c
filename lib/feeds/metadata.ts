import type { Bytes } from './digest.ts';

/** A public key as a role's delegator lists it; its id is the digest of its canonical form (TUF 4.2). */
export interface Key {
  type: string;
  scheme: string;
  public: string;
  canonical: Bytes;
}

/** Whose signatures a role needs, and how many of them. */
export interface Role {
  keyids: readonly string[];
  threshold: number;
}

/** Who may sign a file: a role, and the keys that its delegator lists. */
export interface Delegation {
  role: Role;
  keys: ReadonlyMap<string, Key>;
}

/** What one metadata file says of another (TUF 4.4, 4.5); a target is described likewise, without a version. */
export interface FileMeta {
  length?: number | undefined;
  version?: unknown;
  hashes: ReadonlyMap<string, string>;
  custom?: unknown;
}

export interface VersionedMeta extends FileMeta {
  length: number | undefined;
  version: number;
}

/** A file to download and everything its signer says of it (TUF 4.5). */
export interface TargetMeta extends FileMeta {
  length: number;
}

export interface DelegatedRole extends Role {
  name: string;
  paths: readonly string[];
  terminating: boolean;
}

/** What every role's file has; `expires` in milliseconds since 1970. */
interface Common {
  version: number;
  expires: number;
}

export interface Root extends Common {
  keys: ReadonlyMap<string, Key>;
  roles: Readonly<Record<RoleType, Role>>;
  consistent: boolean;
}

export interface Timestamp extends Common {
  snapshot: VersionedMeta;
}

export interface Snapshot extends Common {
  meta: ReadonlyMap<string, VersionedMeta>;
}

export interface Targets extends Common {
  targets: ReadonlyMap<string, TargetMeta>;
  delegated: { keys: ReadonlyMap<string, Key>; roles: readonly DelegatedRole[] };
}

/** What each type of file holds. */
export interface SignedByType {
  root: Root;
  timestamp: Timestamp;
  snapshot: Snapshot;
  targets: Targets;
}

export type RoleType = keyof SignedByType;

/** A metadata file that has its shape, and is not yet known to be signed by anybody. */
export interface Envelope<T extends RoleType> {
  signed: SignedByType[T];
  /** What the signatures are over. */
  canonical: Bytes;
  /** Signatures in hexadecimal digits, by key id. */
  signatures: ReadonlyMap<string, string>;
}
