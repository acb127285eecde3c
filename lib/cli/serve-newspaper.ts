import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.xml': 'application/xml',
};

/** A page made by a test: its HTML, or another type with `type`, and what else its head says. */
export interface ExtraPage {
  body: string;
  type?: string;
  headers?: Record<string, string>;
}

/** The demo newspaper on a loopback port of its own, until closed. */
export interface Newspaper {
  /** Address with a slash at its end. */
  url: string;
  close(): void;
}

/** Serves `tests/newspaper` and the extra pages, by path without the leading slash. */
export async function serveNewspaper(extra: Record<string, ExtraPage> = {}): Promise<Newspaper> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    const made = path === 'favicon.ico' ? { body: '', type: 'image/png' } : extra[path];
    const sent: Promise<Sent> = made ? Promise.resolve(made) : readPage(path);
    sent.then(
      ({ body, type, headers }) =>
        response.writeHead(200, { 'content-type': type ?? TYPES['.html'], ...headers }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${portOf(server)}/`, close: () => server.close() };
}

interface Sent {
  body: string | Buffer;
  type?: string | undefined;
  headers?: Record<string, string>;
}

async function readPage(path: string): Promise<Sent> {
  const body = await readFile(join('tests/newspaper', normalize(path)));
  return { body, type: TYPES[extname(path)] };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
