import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import type { Dossier } from '../../lib/domain/dossier.ts';
import type { ExportedClaim, RecordExport } from '../../lib/domain/record-export.ts';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { exportCsv } from '../../lib/record/export-csv.ts';
import { exportJsonLd } from '../../lib/record/export-json-ld.ts';
import { exportJson } from '../../lib/record/export-json.ts';
import { exportRecord, recordExport } from '../../lib/record/export-record.ts';
import { makeLedger } from '../../lib/record/make-ledger.ts';
import { openRecord } from '../../lib/record/open-record.ts';
import { HOME } from '../../lib/record/permalink.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLd } from './read-json-ld.ts';

const dossier = (await readDossier()) as unknown as Dossier;
const opened = openRecord({ ...dossier, ledger: makeLedger(dossier) }, TRUST_ALL);
const TODAY = '2026-11-24';
const everything = recordExport(opened, { ...HOME, shows: 'timeline' }, TODAY, dossier.dossier);

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', '"quoted", and more', "'so", '-', '@x', 'a\r\nb', '\t', '«Лавров»', ''),
);
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const report = fc.record({
  source: id,
  sourceName: text,
  origin: id,
  originName: text,
  url: text,
  published: orNull(fc.constant('2025-11-20')),
  quote: orNull(text.filter((one) => one !== '')),
});
const claim: fc.Arbitrary<ExportedClaim> = fc.record({
  id,
  date: fc.constant('2025-11-20'),
  speaker: fc.record({ id, name: text, side: fc.constant('russia' as const), person: fc.boolean() }),
  attribution: fc.constantFrom('named' as const, 'anonymous' as const),
  act: fc.constantFrom('denies' as const, 'asserts' as const),
  content: text,
  question: orNull(fc.record({ id, text })),
  position: orNull(fc.record({ id, label: text })),
  answers: fc.array(
    fc.record({ claim: id, how: fc.constantFrom('denies' as const, 'denies-saying' as const) }),
  ),
  reports: fc.array(report, { minLength: 1, maxLength: 3 }),
});
const exported: fc.Arbitrary<RecordExport> = fc
  .record({
    record: id,
    title: text,
    license: text,
    asOf: fc.constant('2025-11-23'),
    claims: fc.uniqueArray(claim, { selector: (one) => one.id, minLength: 1, maxLength: 4 }),
  })
  // A position is one of a question's.
  .map((one) => ({
    ...one,
    claims: one.claims.map((c) => ({ ...c, position: c.question ? c.position : null })),
  }));

describe('what leaves the record', () => {
  it.each([
    ['JSON', exportJson, (file: string) => JSON.parse(file) as RecordExport],
    ['CSV', exportCsv, readCsv],
    ['JSON-LD', exportJsonLd, readJsonLd],
  ] as const)('reads back equal from %s', (_, write, read) => {
    expect(everything.claims).toHaveLength(dossier.claims.length);
    expect(read(write(everything))).toEqual(everything);
    fc.assert(
      fc.property(exported, (one) => {
        expect(read(write(one))).toEqual(one);
      }),
    );
  });

  it('gives a spreadsheet nothing to reckon with', () => {
    const [first] = everything.claims;
    if (!first) throw new Error('no claim');
    const file = exportCsv({ ...everything, claims: [{ ...first, content: '=HYPERLINK("http://x")' }] });
    expect(file).toContain(`"'=HYPERLINK(""http://x"")"`);
    const cells = file.split('\r\n').flatMap((row) => row.split(','));
    expect(cells.filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
  });

  it('names schema.org’s own types, and no verdict among them', () => {
    const types = new Set(
      [...exportJsonLd(everything).matchAll(/"@type": "(\w+)"/g)].map(([, type]) => type),
    );
    expect([...types].sort()).toEqual([
      'Answer',
      'Claim',
      'CreativeWork',
      'Dataset',
      'Organization',
      'Person',
      'Question',
    ]);
    expect(exportJsonLd(everything)).not.toMatch(/acceptedAnswer|ClaimReview|reviewRating/);
  });

  it('holds the plan’s points, each version’s as its text has them, where the plan is in view', () => {
    const plan = { ...HOME, shows: 'plan' as const };
    const about = { today: TODAY, card: dossier.dossier };
    const { points } = JSON.parse(exportRecord(opened, plan, about, 'json')) as {
      points: { version: string; n: number; text: string }[];
    };
    for (const { id, points: own } of dossier.documents) {
      const given = points.filter(({ version }) => version === id).sort((a, b) => a.n - b.n);
      expect(given.map(({ n, text }) => ({ n, text }))).toEqual(
        own.map(({ n, gist }) => ({ n, text: gist })),
      );
    }
    const rows = exportRecord(opened, { ...plan, asOf: '2025-11-20' }, about, 'csv')
      .trim()
      .split('\r\n');
    expect(rows).toHaveLength(29);
    expect(rows[0]).toMatch(/^record,title,license,as_of,version,/);
  });

  it('holds what is in view: the question’s claims, the entity’s, the claim with its answers, as of the day', () => {
    const idsAt = (link: Partial<typeof HOME>) =>
      recordExport(opened, { ...HOME, ...link }, TODAY, dossier.dossier).claims.map((one) => one.id);
    const on = idsAt({ shows: 'question', id: 'who-wrote-it', asOf: '2025-11-23' });
    expect(on.sort()).toEqual(['rounds-not-our-plan', 'rubio-us-authored-plan']);
    const tied = idsAt({ shows: 'claim', id: 'king-russian-wish-list' });
    expect(tied).toContain('pigott-denies-senators-account');
    expect(tied).toContain('king-russian-wish-list');
    expect(idsAt({ shows: 'entity', id: 'marco-rubio' })).toContain('king-russian-wish-list');
    const contested = idsAt({ standing: 'contested', text: 'wish list' });
    expect(contested).toContain('king-russian-wish-list');
    expect(contested.length).toBeLessThan(20);
    expect(idsAt({ shows: 'timeline', side: 'russia', month: '2025-11' }).length).toBeGreaterThan(20);
  });
});
