/**
 * The most that is read of a metadata file, in bytes, whatever a server sends or a signer states: an endless answer
 * ends here (TUF 5.3.3, 5.4.1, 5.5.1, 5.6.1).
 */
export const CAPS = { root: 65_536, timestamp: 16_384, snapshot: 65_536, targets: 1_048_576 } as const;

/** The most roots taken in one run; the next run goes on from there (TUF 5.3.3). */
export const MOST_ROOTS = 256;

/** The most delegated roles visited in the search for one target (TUF 5.6.7.1). */
export const MOST_ROLES = 32;
