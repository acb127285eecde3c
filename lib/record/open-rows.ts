import type { Claim } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { Entity } from '../domain/entity.ts';
import type { Draft, Ledger, NeededRows } from '../domain/ledger.ts';
import type { Question } from '../domain/question.ts';
import type { Source } from '../domain/source.ts';
import type { Trust } from '../domain/trust.ts';
import { makeLedger } from './make-ledger.ts';
import type { OpenLedger } from './open-ledger.ts';
import { openLedger } from './open-ledger.ts';

/** The records that a briefing is computed from. */
export interface RecordRows {
  entities: readonly Entity[];
  questions: readonly Question[];
  claims: readonly Claim[];
  sources: readonly Source[];
}

/** From which day, and with whose eyes, the record is read. */
export interface View {
  asOf: Day;
  today: Day;
  trust: Trust;
}

/** Rows with the reader's trust applied. */
export const openRows = (rows: RecordRows, trust: Trust): OpenLedger => openLedger(makeLedger(rows), trust);

/** A briefing from all rows of a record, by the same draft as from a stored ledger; null where there is none. */
export const finishFrom = <T>(rows: RecordRows, draft: (ledger: Ledger) => Draft<T> | null): T | null =>
  draft(makeLedger(rows))?.finish(rowsById(rows)) ?? null;

/** The rows of a record by id. */
export const rowsById = ({ entities, questions, claims }: RecordRows): NeededRows => ({
  entities: byId(entities),
  questions: byId(questions),
  claims: byId(claims),
});

const byId = <T extends { id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));
