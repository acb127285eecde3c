import type { PlanDocument } from '../domain/document.ts';
import type { Trust } from '../domain/trust.ts';
import type { OpenRows, RecordRows } from './open-rows.ts';
import { openRows } from './open-rows.ts';

/** All that a record holds. */
export interface WholeRecord extends RecordRows {
  documents: readonly PlanDocument[];
}

/** A whole record under a reader's trust, opened once for many looks at it. */
export interface OpenRecord {
  record: WholeRecord;
  open: OpenRows;
  trust: Trust;
}

/** The record with the reader's trust applied. */
export const openRecord = (record: WholeRecord, trust: Trust): OpenRecord => ({
  record,
  open: openRows(record, trust),
  trust,
});
