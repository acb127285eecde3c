import type { Claim } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';

/** Newest first: by day, of one day by the later first report (DESIGN §3.3), then by id so that order never matters. */
export const inOrder = (claims: readonly Claim[]): Claim[] =>
  claims
    .map((claim) => ({ claim, first: firstPublished(claim) }))
    .sort(
      (a, b) =>
        compare(b.claim.date, a.claim.date) || compare(b.first, a.first) || compare(a.claim.id, b.claim.id),
    )
    .map(({ claim }) => claim);

const firstPublished = ({ date, reports }: Claim): Day =>
  reports.map(({ published }) => published ?? date).reduce((a, b) => (a < b ? a : b), '9999-12-31');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
