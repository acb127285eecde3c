import type { Bytes } from './digest.ts';

/** Bytes gzipped. */
export const pack = async (raw: Bytes): Promise<Bytes> =>
  new Uint8Array(
    await new Response(new Blob([raw]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer(),
  );
