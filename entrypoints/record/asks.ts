import type { ExportFormat } from '../../components/Exports.tsx';
import type { Day } from '../../lib/domain/day.ts';
import type { Permalink, RecordPage } from '../../lib/domain/record-page.ts';
import type { Trust } from '../../lib/domain/trust.ts';

/** At which address, day and trust the record is looked at. */
export interface Look {
  link: Permalink;
  today: Day;
  trust: Trust;
}

/** What the page asks the reading thread: what there is to see, or the claims of it as a file. */
export type Ask = { kind: 'page'; look: Look } | { kind: 'file'; look: Look; format: ExportFormat };

/** What comes back: a page, null before there is any dossier; a file's text; or that the record has changed. */
export type Answer =
  | { kind: 'page'; look: Look; page: RecordPage | null }
  | { kind: 'file'; look: Look; format: ExportFormat; text: string }
  | { kind: 'changed' };
