import type { Bytes } from './digest.ts';
import { FeedFault } from './feed-fault.ts';
import type { Steps } from './trust-step.ts';

/** Asks for a file and gives its bytes, or the fault that it is missing or longer than it may be. */
export async function* ask(path: string, cap: number, file: string): Steps<Bytes | FeedFault> {
  const bytes = yield { step: 'fetch', path, cap };
  if (!bytes) return new FeedFault('missing', file, path);
  return bytes.length > cap ? new FeedFault('too-long', file, path) : bytes;
}
