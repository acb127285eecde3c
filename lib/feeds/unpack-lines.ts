import type { Bytes } from './digest.ts';
import { FeedFault } from './feed-fault.ts';

/** The longest line, in bytes: one record. A document's entity, with its forms in ten languages, takes 65 kB. */
const LONGEST = 262_144;
const LINE_FEED = 10;

/** What a file states of itself before it is unpacked. */
export interface Packed {
  name: string;
  /** Bytes unpacked, exactly. */
  raw: number;
}

/**
 * The lines of gzipped text as they come, never all of it in memory; ends with the fault that it unpacks to more or
 * fewer bytes than it states, has a line too long or is no gzip, or with null. It stops at the first chunk beyond: half
 * a megabyte can hold half a gigabyte.
 */
export async function* unpackLines(
  packed: Bytes,
  { name, raw }: Packed,
): AsyncGenerator<Uint8Array, FeedFault | null> {
  const chunks = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  let rest = new Uint8Array();
  let length = 0;
  for (let next = await read(chunks); next !== null; next = await read(chunks)) {
    if (next === 'broken') return new FeedFault('format', name, 'is no gzip');
    length += next.length;
    if (length > raw) {
      await chunks.cancel();
      return new FeedFault('too-long', name, 'unpacks to more than it states');
    }
    rest = yield* wholeLines(joined(rest, next));
    if (rest.length > LONGEST) return new FeedFault('too-long', name, 'has a line too long');
  }
  return length === raw && rest.length === 0 ? null : new FeedFault('mismatch', name, 'ends early');
}

/** Yields every line that is whole and gives back what follows the last. */
function* wholeLines(bytes: Uint8Array<ArrayBuffer>): Generator<Uint8Array, Uint8Array<ArrayBuffer>> {
  let from = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
    yield bytes.subarray(from, end);
    from = end + 1;
  }
  return bytes.slice(from);
}

/** The next chunk, null at the end; what is no gzip, or ends early, shows only as an error of the stream. */
const read = (chunks: ReadableStreamDefaultReader<Bytes>): Promise<Bytes | 'broken' | null> =>
  chunks.read().then(
    ({ done, value }) => (done ? null : value),
    () => 'broken' as const,
  );

function joined(a: Bytes, b: Bytes): Bytes {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
