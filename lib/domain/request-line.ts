/** Why the extension asks a server for a file. */
export const REQUEST_REASONS = ['due', 'asked', 'adding'] as const;

/** How a request ended; `under-way` is also what a killed worker leaves. */
export const REQUEST_OUTCOMES = ['under-way', 'answered', 'cut-off', 'no-answer'] as const;

export type RequestReason = (typeof REQUEST_REASONS)[number];

/** One request that the extension made: where to, never from which page (there is none to tell of). */
export interface RequestLine {
  /** Milliseconds since 1970. */
  at: number;
  url: string;
  why: RequestReason;
  outcome: (typeof REQUEST_OUTCOMES)[number];
  /** The server's status; null while there is none. */
  status: number | null;
  /** Bytes of the answer that were read. */
  bytes: number;
}

/** How a request ended, to be written to its line. */
export type RequestEnd = Pick<RequestLine, 'outcome' | 'status' | 'bytes'>;
