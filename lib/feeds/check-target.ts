import type { Bytes } from './digest.ts';
import { hasHashes } from './digest.ts';
import { FeedFault } from './feed-fault.ts';
import type { Root, TargetMeta } from './metadata.ts';

/** The fault of a downloaded target that has not exactly the length and every known digest stated (TUF 5.7.3), or null. */
export async function checkTarget(bytes: Bytes, meta: TargetMeta, name: string): Promise<FeedFault | null> {
  if (bytes.length > meta.length) return new FeedFault('too-long', name, '5.7.3');
  if (bytes.length === meta.length && (await hasHashes(bytes, meta.hashes))) return null;
  return new FeedFault('mismatch', name, '5.7.3');
}

/** Where a target lies under the feed's folder of targets, its digest before its name (TUF 5.7.3). */
export function targetPath({ consistent }: Root, name: string, { hashes }: TargetMeta): string {
  const folders = name.split('/').map(encodeURIComponent);
  const file = folders.pop() ?? '';
  const hash = hashes.get('sha256') ?? hashes.get('sha512');
  return [...folders, consistent && hash ? `${hash}.${file}` : file].join('/');
}
