import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { connect } from 'node:net';
import { CERTIFICATE } from './certificate.ts';

/** The one name behind the proxy that answers: a public one, as far as a browser can tell. */
export const OPEN_NAME = 'open.example';

/** A proxy on this machine that sees where a browser wants to go, and lets it go nowhere but to `OPEN_NAME`. */
export interface WatchingProxy {
  port: number;
  /** Hosts and ports that were asked for since the last call. */
  asked(): string[];
  close(): void;
}

/** Starts the proxy; `OPEN_NAME` says "open", or redirects to the address in its query's `to`. */
export async function openWatchingProxy(): Promise<WatchingProxy> {
  const seen: string[] = [];
  const open = createTlsServer(CERTIFICATE, (request, response) => {
    const to = new URL(request.url ?? '/', 'https://any/').searchParams.get('to');
    if (to === null) response.end('open');
    // A header's text stands for bytes; those of a name in other letters are UTF-8.
    else response.writeHead(302, { location: Buffer.from(to).toString('latin1') }).end();
  });
  const behind = await portOf(open);
  const proxy = createHttpServer((request, response) => {
    seen.push(new URL(request.url ?? '').host);
    response.writeHead(502).end();
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    seen.push(url);
    socket.on('error', () => socket.destroy());
    if (!url.startsWith(`${OPEN_NAME}:`)) return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const way = connect(behind, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    return way
      .on('error', () => socket.destroy())
      .pipe(socket)
      .pipe(way);
  });
  const port = await portOf(proxy);
  const asked = (): string[] => seen.splice(0);
  return { port, asked, close: () => [open, proxy].forEach((server) => server.close()) };
}

async function portOf(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}
