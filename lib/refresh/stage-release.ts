import type { Change } from '../domain/change.ts';
import type { Bytes } from '../feeds/digest.ts';
import { FeedFault } from '../feeds/feed-fault.ts';
import { readChanges } from '../feeds/read-changes.ts';
import type { Release } from '../feeds/release.ts';
import { CheckFailure } from './check-failure.ts';
import type { RefreshPorts } from './refresh-ports.ts';

/** Writes a full snapshot beside what is shown, going on where a killed worker stopped; gives its generation. */
export async function stageRelease(
  ports: RefreshPorts,
  feed: string,
  release: Release,
  packed: Bytes,
): Promise<number | FeedFault | CheckFailure> {
  const { gen, records } = await ports.store.stage(feed, release);
  const changes = readChanges(packed, release);
  let slice: Change[] = [];
  let count = 0;
  const write = async (): Promise<boolean> => {
    const added = slice.length === 0 || (await ports.store.addStaged(gen, slice));
    slice = [];
    ports.tell({ feed, step: 'writing', done: count, total: release.n });
    return added;
  };
  let next = await changes.next();
  for (; !next.done; next = await changes.next()) {
    count += 1;
    if (count > records) slice.push(next.value);
    if (slice.length === ports.slice && !(await write())) return gone(release);
  }
  if (next.value instanceof FeedFault) {
    await ports.store.dropStaged(feed);
    return next.value;
  }
  return (await write()) ? gen : gone(release);
}

const gone = ({ name }: Release): CheckFailure => new CheckFailure('taken', name, 'the feed was removed');
