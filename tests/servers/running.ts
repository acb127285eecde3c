import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { until } from '../../lib/cli/until.ts';

/** A server of our own on this machine. */
export interface Running {
  /** Its address, with a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a server on a port of this machine, a free one unless it is named, and waits until it takes connections; throws
 * what it says otherwise.
 */
export async function startServer(
  program: string,
  argumentsFor: (port: number) => readonly string[],
  wanted?: number,
): Promise<Running> {
  const port = wanted ?? (await freePort());
  const server = spawn(program, argumentsFor(port), { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (part) => (said += String(part)));
  await until(async () => {
    if (server.exitCode !== null) throw new Error(`${program} ended: ${said}`);
    return (await isOpen(port)) ? true : null;
  }, `${program} on ${port}`);
  return { url: `http://127.0.0.1:${port}/`, stop: () => stop(server) };
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}

const isOpen = (port: number): Promise<boolean> =>
  new Promise((tell) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => tell(true)).once('error', () => tell(false));
    socket.once('connect', () => socket.destroy());
  });

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
