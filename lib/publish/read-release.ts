import type { Change } from '../domain/change.ts';
import { checkTarget, targetPath } from '../feeds/check-target.ts';
import { FeedFault } from '../feeds/feed-fault.ts';
import { readChanges } from '../feeds/read-changes.ts';
import type { Release } from '../feeds/release.ts';
import type { Trust } from '../feeds/update-trust.ts';
import { readFrom } from './feed-folder.ts';

/** The changes of a release that a published folder holds, read as the extension reads them; or the fault of it. */
export async function readRelease(
  folder: string,
  { root }: Trust,
  release: Release,
): Promise<Change[] | FeedFault> {
  const bytes = await readFrom(folder, `t/${targetPath(root, release.name, release.meta)}`);
  if (!bytes) return new FeedFault('missing', release.name, 'is not in the folder');
  const fault = await checkTarget(bytes, release.meta, release.name);
  if (fault) return fault;
  const found: Change[] = [];
  const changes = readChanges(bytes, release);
  let next = await changes.next();
  for (; !next.done; next = await changes.next()) found.push(next.value);
  return next.value ?? found;
}
