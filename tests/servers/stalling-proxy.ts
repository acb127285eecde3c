import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy before a server that can keep a client waiting in the middle of an answer. */
export interface StallingProxy {
  url: string;
  /** From now on a file at such a path stops half-way; kept when one has. Gone on with by `release`. */
  stall(path: RegExp): Promise<void>;
  release(): void;
  close(): void;
}

/** Starts it before the server at this address. */
export async function openStallingProxy(origin: string): Promise<StallingProxy> {
  let stalled: RegExp | null = null;
  let tellStalled = (): void => undefined;
  const goOn: (() => void)[] = [];
  const server = createServer((asked, answer) => {
    const onwards = request(new URL(asked.url ?? '/', origin), { headers: { host: 'origin' } }, (given) => {
      const isStalled = stalled?.test(asked.url ?? '') ?? false;
      void passOn(given, answer, () => {
        if (!isStalled) return Promise.resolve();
        tellStalled();
        return new Promise((go) => goOn.push(go));
      });
    });
    onwards.end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stall: (path) => {
      stalled = path;
      return new Promise((tell) => (tellStalled = tell));
    },
    release: () => {
      stalled = null;
      for (const go of goOn.splice(0)) go();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function passOn(
  given: IncomingMessage,
  answer: ServerResponse,
  halfway: () => Promise<void>,
): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of given) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  const headers = { ...given.headers, 'content-length': String(body.length) };
  delete headers['transfer-encoding'];
  answer.writeHead(given.statusCode ?? 500, headers);
  answer.write(body.subarray(0, body.length / 2));
  await halfway();
  answer.end(body.subarray(body.length / 2));
}
