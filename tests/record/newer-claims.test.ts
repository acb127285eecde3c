import { beforeAll, expect, test } from 'vitest';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { briefPage } from '../../lib/record/brief-page.ts';
import { newerClaims } from '../../lib/record/newer-claims.ts';
import type { RecordRows } from '../../lib/record/open-rows.ts';

let rows: RecordRows;
beforeAll(async () => {
  rows = (await readDossier()) as unknown as RecordRows;
});

test.each(['2025-11-18', '2025-11-20', '2025-11-22', '2026-11-24'])(
  'lists exactly what the page’s since-line counts, newest first: since %s',
  (asOf) => {
    const view = { asOf, today: '2026-11-24', trust: TRUST_ALL };
    const ids = rows.entities.map(({ id }) => id);
    const newer = newerClaims(rows, ids, view);
    expect(newer).toHaveLength(Math.min(100, briefPage(rows, ids, view).counts.since));
    const days = newer.map(({ date }) => date);
    expect(days).toEqual(days.toSorted().reverse());
    expect(days.every((day) => day > asOf)).toBe(true);
  },
);
