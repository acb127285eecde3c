import { describe, expect, it } from 'vitest';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import type { Dossier } from '../../lib/domain/dossier.ts';
import type { HolderLine, QuestionLine } from '../../lib/domain/briefing.ts';
import type { MatrixRow } from '../../lib/domain/overview.ts';
import { SIDES } from '../../lib/domain/side.ts';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import type { Trust } from '../../lib/domain/trust.ts';
import { briefQuestion } from '../../lib/record/brief-question.ts';
import { makeLedger } from '../../lib/record/make-ledger.ts';
import { openRecord } from '../../lib/record/open-record.ts';
import { HOME } from '../../lib/record/permalink.ts';
import { readRecord } from '../../lib/record/read-record.ts';

const dossier = (await readDossier()) as unknown as Dossier;
const TODAY = '2026-11-24';
const DAYS = [...new Set(dossier.claims.map(({ date }) => date))].sort();
const TRUSTS: [string, Trust][] = [
  ['all sources', TRUST_ALL],
  ['no state media', { ...TRUST_ALL, preset: 'no-state-media', exceptions: { reuters: false } }],
];

/** The dossier as an editor of that day would have had it: nothing said or published later. */
const asKnownOn = (day: string): Dossier => ({
  ...dossier,
  claims: dossier.claims.flatMap((claim) => {
    const reports = claim.reports.filter(({ published }) => (published ?? claim.date) <= day);
    return claim.date <= day && reports.length > 0 ? [{ ...claim, reports }] : [];
  }),
});

/** Who holds what since when, side by side, as a row's cells have it. */
const heldIn = (row: MatrixRow | undefined): string[] =>
  (row?.cells ?? []).flatMap(({ side, positions }) =>
    positions.flatMap(({ id, holders }) => holders.map((one) => held(side, id, one))).sort(),
  );

/** The same, as a briefing's positions have it. */
const heldBy = (line: QuestionLine | undefined): string[] =>
  SIDES.flatMap((side) =>
    (line?.positions ?? [])
      .flatMap(({ id, holders }) =>
        holders.filter(({ speaker }) => speaker.side === side).map((one) => held(side, id, one)),
      )
      .sort(),
  );

const held = (side: string, position: string, { speaker, date }: HolderLine): string =>
  `${side} ${speaker.id} ${position} ${date}`;

describe.each(TRUSTS)('replaying the record, %s', (_, trust) => {
  const opened = openRecord({ ...dossier, ledger: makeLedger(dossier) }, trust);
  const rowsOn = (day: string): MatrixRow[] => {
    const rows: MatrixRow[] = [];
    for (let part = 1, parts = 1; part <= parts; part += 1) {
      const { content } = readRecord(opened, { ...HOME, asOf: day, part }, TODAY);
      if (content.shows !== 'matrix') throw new Error('no matrix');
      parts = content.part.parts;
      rows.push(...content.rows);
    }
    return rows;
  };

  it.each(DAYS)('shows on %s what a briefing as of that day says, for every question', (day) => {
    const rows = new Map(rowsOn(day).map((row) => [row.question.id, row]));
    const view = { asOf: day, today: TODAY, trust };
    for (const { id } of dossier.questions) {
      const claims = dossier.claims.filter(({ question }) => question === id);
      const line = briefQuestion({ ...dossier, claims }, id, view)?.question;
      if (line?.standing === 'silent') expect(rows.has(id)).toBe(false);
      else {
        expect(rows.get(id)?.question).toEqual(line);
        expect(heldIn(rows.get(id))).toEqual(heldBy(line));
      }
    }
  });

  it('shows nothing on a day that was not known on it', () => {
    for (const day of DAYS.filter((_day, n) => n % 8 === 0)) {
      const then = asKnownOn(day);
      const known = openRecord({ ...then, ledger: makeLedger(then) }, trust);
      const link = { ...HOME, asOf: day };
      for (const shows of ['matrix', 'timeline', 'sources'] as const) {
        const before = readRecord(known, { ...link, shows }, day).content;
        const now = readRecord(opened, { ...link, shows }, TODAY).content;
        if (now.shows === 'timeline' && before.shows === 'timeline')
          expect(now.claims).toEqual(before.claims);
        else expect(now).toEqual(before);
      }
    }
  });
});
