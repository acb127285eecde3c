import type { Bytes } from '../feeds/digest.ts';
import { checkTarget, targetPath } from '../feeds/check-target.ts';
import type { FeedFault } from '../feeds/feed-fault.ts';
import type { Release } from '../feeds/release.ts';
import type { Trust } from '../feeds/update-trust.ts';
import { CheckFailure } from './check-failure.ts';
import type { RefreshPorts } from './refresh-ports.ts';

/** A release's verified bytes: as a killed worker left them, else downloaded and kept before anything is made of them. */
export async function fetchTarget(
  ports: RefreshPorts,
  feed: string,
  base: string,
  { root }: Trust,
  { name, meta }: Release,
): Promise<Bytes | FeedFault | CheckFailure> {
  const hash = meta.hashes.get('sha256') ?? name;
  const kept = await ports.store.blob(feed, hash);
  if (kept && !(await checkTarget(kept, meta, name))) return kept;
  const { length } = meta;
  const bytes = await ports.fetchFile(`${base}t/${targetPath(root, name, meta)}`, {
    cap: length,
    exact: length,
    why: 'check',
    came: (done) => {
      ports.tell({ feed, step: 'loading', done: Math.min(done, length), total: length });
    },
  });
  if (bytes instanceof CheckFailure) return bytes;
  if (!bytes) return new CheckFailure('missing', name, 'is not there');
  const fault = await checkTarget(bytes, meta, name);
  if (fault) return fault;
  await ports.store.keepBlob(feed, hash, bytes);
  return bytes;
}
