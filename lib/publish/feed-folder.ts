import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bytes } from '../feeds/digest.ts';
import { ED25519 } from '../feeds/ed25519.ts';
import type { FeedFault } from '../feeds/feed-fault.ts';
import type { Steps } from '../feeds/trust-step.ts';
import type { Trust } from '../feeds/update-trust.ts';
import { updateTrust } from '../feeds/update-trust.ts';

/** The bytes of a file of a published folder, or null where there is none. */
export const readFrom = (folder: string, path: string): Promise<Bytes | null> =>
  readFile(join(folder, path)).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );

/** Writes a file whole or not at all: a reader of the folder never meets half of it. */
export async function writeTo(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
}

/**
 * A published folder read by the extension's own client as a new reader would, from its first root; `now` in
 * milliseconds since 1970. Gives what it trusts at the end, or the fault at which a reader would stop.
 */
export async function openFolder(folder: string, now: number): Promise<Trust | FeedFault> {
  const held = new Map<string, Bytes>();
  const root = await readFrom(folder, 'metadata/1.root.json');
  if (root) held.set('root', root);
  return drive(updateTrust({ held, now, schemes: ED25519 }), held, folder);
}

async function drive<T>(steps: Steps<T>, held: Map<string, Bytes>, folder: string): Promise<T> {
  let next = await steps.next();
  while (!next.done) {
    const { value } = next;
    if (value.step === 'keep') held.set(value.role, value.bytes);
    next = await steps.next(value.step === 'fetch' ? await readFrom(folder, `metadata/${value.path}`) : null);
  }
  return next.value;
}
