import * as v from 'valibot';
import type { Dossier } from '../domain/dossier.ts';
import { findBrokenRules } from './broken-rules.ts';
import type { DossierFault } from './fault.ts';
import { SCHEMAS } from './schema.ts';

export type Validated = { ok: true; dossier: Dossier } | { ok: false; faults: DossierFault[] };

/** A file of a dossier, without its ending. */
export type DossierFile = keyof typeof SCHEMAS;

const LISTS = ['entities', 'questions', 'claims', 'sources', 'documents'] as const;

/**
 * The dossier in these files (parsed JSON by file name without ending), or every fault for which the whole of it
 * is refused (DESIGN §4). References and rules are only looked at once every record has its shape.
 */
export function validateDossier(files: Readonly<Record<string, unknown>>): Validated {
  const faults = [
    ...recordFaults('dossier', files['dossier'], ''),
    ...LISTS.flatMap((file) => listFaults(file, files[file])),
  ];
  if (faults.length > 0) return { ok: false, faults };
  // Every record has just been checked against its schema.
  const dossier = files as unknown as Dossier;
  const broken = findBrokenRules(dossier);
  return broken.length > 0 ? { ok: false, faults: broken } : { ok: true, dossier };
}

/** The faults of one record of a file by its schema alone; `place` names it where it has no id. */
export function recordFaults(file: DossierFile, record: unknown, place: string): DossierFault[] {
  const { issues = [] } = v.safeParse(SCHEMAS[file], record);
  const name = idOf(record) ?? place;
  return issues.map((issue) => ({
    file,
    record: name,
    field: v.getDotPath(issue) ?? '',
    reason: issue.message,
  }));
}

/** A fault on one line. */
export const faultLine = ({ file, record, field, reason }: DossierFault): string =>
  [`${file}.json:`, [record, field].filter(Boolean).join(': '), reason].filter(Boolean).join(' ');

function listFaults(file: (typeof LISTS)[number], list: unknown): DossierFault[] {
  if (!Array.isArray(list)) return [{ file, record: '', field: '', reason: 'is not a list' }];
  return list.flatMap((record: unknown, n) => recordFaults(file, record, `#${n + 1}`));
}

function idOf(record: unknown): string | null {
  const found = typeof record === 'object' && record !== null && 'id' in record ? record.id : null;
  return typeof found === 'string' ? found.slice(0, 100) : null;
}
