import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../lib/cli/find-program.ts';
import type { Running } from './running.ts';
import { startServer } from './running.ts';

export const VARNISH = findProgram(['varnishd'], 'varnish');

/** Why a test that needs it is left out. */
export const NO_VARNISH = 'varnish is not there and only root can install it';

/** Puts a cache of Debian's, as it is set up by itself, in front of a server. */
export function startVarnish(origin: Running): Promise<Running> {
  const place = mkdtempSync(join(tmpdir(), 'says-who-varnish-'));
  const { host } = new URL(origin.url);
  return startServer(VARNISH ?? '', (port) => [
    ...['-F', '-j', 'none', '-n', place, '-s', 'malloc,64m'],
    ...['-a', `127.0.0.1:${port}`, '-b', host],
  ]);
}
