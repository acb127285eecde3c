import type { RequestEnd, RequestLine } from '../domain/feed.ts';

/** A fetch as WebCrypto's neighbour has it. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Where the lines go. */
export interface RequestLog {
  /** Writes a line before its request is made, so that one that is never answered stands there too; gives its key. */
  begin(line: RequestLine): Promise<number>;
  end(key: number, end: RequestEnd): Promise<unknown>;
}

interface LogPorts {
  log: RequestLog;
  why: RequestLine['why'];
  now: () => number;
}

/**
 * A fetch each of whose requests leaves a line for the reader: when, where to, why, how many bytes were read of the
 * answer, how it ended. What is asked and answered stays as it is.
 */
export function logFetch(fetch: Fetch, { log, why, now }: LogPorts): Fetch {
  return async (url, init) => {
    const line = { at: now(), url, why, outcome: 'under-way', status: 0, bytes: 0 } as const;
    const key = await log.begin(line);
    try {
      const response = await fetch(url, init);
      return await counted(response, (end) => log.end(key, end));
    } catch (fault) {
      await log.end(key, { outcome: 'no-answer', status: 0, bytes: 0 });
      throw fault;
    }
  };
}

/** The same answer, whose end is told when its body was read, given up or cut off. */
async function counted(response: Response, tell: (end: RequestEnd) => Promise<unknown>): Promise<Response> {
  const { status, statusText, headers, body } = response;
  if (!body) {
    await tell({ outcome: 'answered', status, bytes: 0 });
    return response;
  }
  const reader = body.getReader();
  let bytes = 0;
  const end = (outcome: RequestEnd['outcome']): Promise<unknown> => tell({ outcome, status, bytes });
  const counting = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        bytes += value?.byteLength ?? 0;
        if (!done) controller.enqueue(value);
        if (!done) return;
        await end('answered');
        controller.close();
      } catch (fault) {
        await end('cut-off');
        controller.error(fault);
      }
    },
    async cancel(reason) {
      await end('cut-off');
      await reader.cancel(reason);
    },
  });
  return new Response(counting, { status, statusText, headers });
}
