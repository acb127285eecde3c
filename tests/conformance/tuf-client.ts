import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkTarget, targetPath } from '../../lib/feeds/check-target.ts';
import type { Bytes } from '../../lib/feeds/digest.ts';
import { FeedFault } from '../../lib/feeds/feed-fault.ts';
import { findTarget } from '../../lib/feeds/find-target.ts';
import type { Steps } from '../../lib/feeds/trust-step.ts';
import { updateTrust } from '../../lib/feeds/update-trust.ts';
import { ALL_SCHEMES } from './schemes.ts';

/** The client's command line that the TUF conformance suite calls (its CLIENT-CLI.md): init, refresh, download. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'metadata-dir': { type: 'string', default: '' },
    'metadata-url': { type: 'string', default: '' },
    'target-name': { type: 'string', multiple: true, default: [] },
    'target-base-url': { type: 'string', default: '' },
    'target-dir': { type: 'string', default: '' },
  },
});

const held = new Map<string, Bytes>();
const input = { held, now: Date.now(), schemes: ALL_SCHEMES };

async function run(): Promise<FeedFault | null> {
  const [command, root] = positionals;
  if (command === 'init') return init(root ?? '');
  if (command !== 'refresh' && command !== 'download') throw new Error(`No such command: ${command}`);
  for (const file of readdirSync(values['metadata-dir']))
    held.set(decodeURIComponent(file.replace(/\.json$/, '')), read(join(values['metadata-dir'], file)));
  const trust = await drive(updateTrust(input));
  if (trust instanceof FeedFault) return trust;
  for (const name of values['target-name']) {
    const meta = await drive(findTarget(input, trust, name));
    const fault =
      meta instanceof FeedFault ? meta : await download(name, meta, targetPath(trust.root, name, meta));
    if (fault) return fault;
  }
  return null;
}

function init(root: string): null {
  mkdirSync(values['metadata-dir'], { recursive: true });
  writeFileSync(join(values['metadata-dir'], 'root.json'), read(root));
  return null;
}

/** Carries the client's steps out: requests, and a file for each role, named so that no role leaves the folder. */
async function drive<T>(steps: Steps<T>): Promise<T> {
  let next = await steps.next();
  while (!next.done) {
    const { value } = next;
    if (value.step === 'keep') {
      held.set(value.role, value.bytes);
      writeFileSync(join(values['metadata-dir'], `${encodeURIComponent(value.role)}.json`), value.bytes);
    }
    next = await steps.next(
      value.step === 'fetch' ? await get(values['metadata-url'] + value.path, value.cap) : null,
    );
  }
  return next.value;
}

async function download(
  name: string,
  meta: Parameters<typeof checkTarget>[1],
  path: string,
): Promise<FeedFault | null> {
  const file = join(values['target-dir'], encodeURIComponent(name));
  if (existsSync(file) && !(await checkTarget(read(file), meta, name))) return null;
  const bytes = await get(values['target-base-url'] + path, meta.length);
  if (!bytes) return new FeedFault('missing', name, path);
  const fault = await checkTarget(bytes, meta, name);
  if (!fault) writeFileSync(file, bytes);
  return fault;
}

/** A body up to one byte beyond the cap; null for 403 and 404. */
async function get(url: string, cap: number): Promise<Bytes | null> {
  const answer = await fetch(url);
  if (answer.status === 403 || answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
  return new Uint8Array(await answer.arrayBuffer()).slice(0, cap + 1);
}

const read = (file: string): Bytes => new Uint8Array(readFileSync(file));

const fault = await run();
if (fault) console.error(`${fault.kind}: ${fault.file} ${fault.rule}`);
process.exitCode = fault ? 1 : 0;
