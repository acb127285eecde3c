import { canonicalBytes } from './canonical.ts';
import type {
  DelegatedRole,
  FileMeta,
  Key,
  Role,
  Root,
  Snapshot,
  TargetMeta,
  Targets,
  Timestamp,
  VersionedMeta,
} from './metadata.ts';
import { has, isFields, isList, isPositive, isText, readEntries } from './shapes.ts';
import type { Is } from './shapes.ts';

type Own<T> = Omit<T, 'version' | 'expires'>;
type Fields = Record<string, unknown>;

/** The roles that a root names and nobody else may delegate to. */
const TOP_ROLES = ['root', 'timestamp', 'snapshot', 'targets'];

/** The keys and roles of a root, all four of them there (TUF 4.3). */
export function readRoot(signed: Fields): Own<Root> | null {
  const keys = readEntries(signed['keys'], readKey);
  const roles = readEntries(signed['roles'], readRole);
  if (!keys || !roles || !TOP_ROLES.every((name) => roles.has(name))) return null;
  return {
    keys,
    roles: Object.fromEntries(roles) as Root['roles'],
    consistent: signed['consistent_snapshot'] === true,
  };
}

/** The snapshot that a timestamp points to (TUF 4.4). */
export function readTimestamp({ meta }: Fields): Own<Timestamp> | null {
  const snapshot = isFields(meta) ? readVersioned(meta['snapshot.json']) : null;
  return snapshot && { snapshot };
}

/** Every targets file of a snapshot by its name, with its ending (TUF 4.4). */
export function readSnapshot(signed: Fields): Own<Snapshot> | null {
  const meta = readEntries(signed['meta'], readVersioned);
  return meta && { meta };
}

/** Targets and whom else to ask for more (TUF 4.5). */
export function readTargets(signed: Fields): Own<Targets> | null {
  const targets = readEntries(signed['targets'], readTarget);
  const delegated = readDelegations(signed['delegations'] ?? { keys: {}, roles: [] });
  return targets && delegated && { targets, delegated };
}

function readDelegations(value: unknown): Targets['delegated'] | null {
  if (!has(value, { roles: isList(isDelegated), keys: isFields })) return null;
  const keys = readEntries(value.keys, readKey);
  const { roles } = value;
  const names = new Set(roles.map(({ name }) => name));
  return keys && names.size === roles.length ? { keys, roles } : null;
}

const ROLE = { keyids: isList(isText), threshold: isPositive };

const isDelegated: Is<DelegatedRole> = (value): value is DelegatedRole =>
  has(value, {
    ...ROLE,
    name: (name): name is string => isText(name) && !TOP_ROLES.includes(name),
    paths: isList(isText),
    terminating: (one): one is boolean => typeof one === 'boolean',
  });

const readRole = (value: unknown): Role | null =>
  has<{ keyids: string[]; threshold: number }>(value, ROLE) ? value : null;

const isPublic: Is<{ public: string }> = (value): value is { public: string } =>
  has(value, { public: isText });

const readKey = (value: unknown): Key | null =>
  has(value, { keytype: isText, scheme: isText, keyval: isPublic })
    ? {
        type: value.keytype,
        scheme: value.scheme,
        public: value.keyval.public,
        canonical: canonicalBytes(value),
      }
    : null;

/** What is said of a file, if it has the parts that it must have. */
function readFile<T extends FileMeta>(value: unknown, must: (meta: FileMeta) => meta is T): T | null {
  if (!isFields(value)) return null;
  const { length, version, custom } = value;
  const hashes = readEntries(value['hashes'] ?? {}, (hash) => (isText(hash) ? hash : null));
  if (!hashes || !(length === undefined || length === 0 || isPositive(length))) return null;
  const meta = { length, version, hashes, custom };
  return must(meta) ? meta : null;
}

const readVersioned = (value: unknown): VersionedMeta | null =>
  readFile(value, (meta): meta is VersionedMeta => isPositive(meta.version));

/** A target always has a length and a digest (TUF 4.5). */
const readTarget = (value: unknown): TargetMeta | null =>
  readFile(value, (meta): meta is TargetMeta => meta.length !== undefined && meta.hashes.size > 0);
