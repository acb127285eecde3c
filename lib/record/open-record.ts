import type { SpeakerLine } from '../domain/briefing.ts';
import type { Claim } from '../domain/claim.ts';
import type { PlanDocument } from '../domain/document.ts';
import type { Ledger, NeededRows } from '../domain/ledger.ts';
import type { Trust } from '../domain/trust.ts';
import { rowOf } from './draft.ts';
import { placeOf } from './lists.ts';
import { numbered } from './numbered.ts';
import type { OpenLedger } from './open-ledger.ts';
import { claimId, openLedger, speakerLine } from './open-ledger.ts';
import type { RecordRows } from './open-rows.ts';
import { rowsById } from './open-rows.ts';

/** All that a record holds, with the ledger of its facts. */
export interface WholeRecord extends RecordRows {
  documents: readonly PlanDocument[];
  ledger: Ledger;
}

/** A whole record under a reader's trust, opened once for many looks at it. */
export interface OpenRecord {
  record: WholeRecord;
  open: OpenLedger;
  trust: Trust;
  rows: NeededRows;
  /** The claims by number. */
  claims: readonly Claim[];
  /** The number of each claim by id. */
  numbers: ReadonlyMap<string, number>;
}

/** The record with the reader's trust applied. */
export function openRecord(record: WholeRecord, trust: Trust): OpenRecord {
  const { ledger } = record;
  const rows = rowsById(record);
  const claims = Array.from(ledger.day, (_, number) => rowOf(rows.claims, claimId(ledger, number)));
  return { record, open: openLedger(ledger, trust), trust, rows, claims, numbers: numbered(claims) };
}

/** The entities of these ids as a page names them. */
export const namedOf = ({ open: { ledger } }: OpenRecord, ids: readonly string[]): SpeakerLine[] =>
  ids.map((id) => speakerLine(ledger, placeOf(ledger.entities, id)));
