import type { RecordExport } from '../domain/record-export.ts';

/** The claims as JSON, indented for reading. */
export const exportJson = (claims: RecordExport): string => `${JSON.stringify(claims, null, 2)}\n`;
