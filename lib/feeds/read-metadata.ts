import { canonicalBytes } from './canonical.ts';
import type { Bytes } from './digest.ts';
import { FeedFault } from './feed-fault.ts';
import type { Envelope, RoleType, SignedByType } from './metadata.ts';
import { readJson } from './read-json.ts';
import { readRoot, readSnapshot, readTargets, readTimestamp } from './read-roles.ts';
import { has, isFields, isList, isPositive, isText } from './shapes.ts';
import type { Is } from './shapes.ts';

type Fields = Record<string, unknown>;
type Own<T> = Omit<T, 'version' | 'expires'>;

const READERS: { [T in RoleType]: (signed: Fields) => Own<SignedByType[T]> | null } = {
  root: readRoot,
  timestamp: readTimestamp,
  snapshot: readSnapshot,
  targets: readTargets,
};

/** The metadata file in these bytes, with the shape that TUF 4 gives to its type, or the fault that it has another. */
export function readMetadata<T extends RoleType>(
  bytes: Bytes,
  type: T,
  file: string,
): Envelope<T> | FeedFault {
  const json = readJson(bytes);
  const fault = new FeedFault('format', file, '4');
  if (!has(json, { signed: isFields, signatures: isList(isSignature) })) return fault;
  const { signed } = json;
  const signatures = new Map(json.signatures.map(({ keyid, sig }) => [keyid, sig]));
  const common = readCommon(signed, type);
  const own = READERS[type](signed);
  // A key id that signs twice is forbidden (TUF 4.2).
  if (!common || !own || signatures.size < json.signatures.length) return fault;
  return { signed: { ...common, ...own } as SignedByType[T], canonical: canonicalBytes(signed), signatures };
}

const isSignature: Is<{ keyid: string; sig: string }> = (value): value is { keyid: string; sig: string } =>
  has(value, { keyid: isText, sig: isText });

/** Of the type asked for, major version 1 of the format, a date in UTC to the second (TUF 4.1, 4.3). */
function readCommon(signed: Fields, type: RoleType): { version: number; expires: number } | null {
  if (!has(signed, { _type: isText, spec_version: isText, expires: isText, version: isPositive }))
    return null;
  const expires = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(signed.expires) ? Date.parse(signed.expires) : NaN;
  const known = signed._type === type && signed.spec_version.startsWith('1.');
  return known && expires > 0 ? { version: signed.version, expires } : null;
}
