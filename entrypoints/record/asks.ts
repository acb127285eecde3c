import type { ExportFormat } from '../../components/Exports.tsx';
import type { Day } from '../../lib/domain/day.ts';
import type { Permalink, RecordPage } from '../../lib/domain/record-page.ts';
import type { Trust } from '../../lib/domain/trust.ts';

/** What the page asks the reader's thread: what there is to see at an address, or the claims of it as a file. */
export interface Ask {
  link: Permalink;
  today: Day;
  trust: Trust;
  /** Null asks for the page. */
  format: ExportFormat | null;
}

/** What comes back: a page, a file's text, or word that the record itself has changed. */
export type Answer =
  | { kind: 'page'; ask: Ask; page: RecordPage }
  | { kind: 'file'; ask: Ask; format: ExportFormat; text: string }
  | { kind: 'changed' };
