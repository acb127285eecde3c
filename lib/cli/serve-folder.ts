import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

/** A folder on a loopback port of its own, until closed. */
export interface ServedFolder {
  /** Address with a slash at its end. */
  url: string;
  /** Paths that were asked for and bytes that were sent since the last call. */
  served(): { paths: string[]; bytes: number };
  close(): void;
}

/** Serves a folder as it lies there, and counts. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  let [paths, bytes]: [string[], number] = [[], 0];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    paths.push(path);
    readFile(join(folder, normalize(path))).then(
      (body) => {
        bytes += body.length;
        response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    served: () => {
      const all = { paths, bytes };
      [paths, bytes] = [[], 0];
      return all;
    },
    close: () => server.close(),
  };
}
