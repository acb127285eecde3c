import type { ExportFormat } from '../../components/Exports.tsx';
import type { Day } from '../../lib/domain/day.ts';
import type { DossierCard } from '../../lib/domain/dossier.ts';
import type { Permalink, RecordPage } from '../../lib/domain/record-page.ts';
import type { Trust } from '../../lib/domain/trust.ts';
import type { StoredRecords } from '../../lib/store/record-slices.ts';

/** At which address, day and trust the record is looked at. */
export interface Look {
  link: Permalink;
  today: Day;
  trust: Trust;
}

/** What the page tells and asks the reading thread: a record slice by slice, then what there is to see in it. */
export type Ask =
  | { kind: 'begin'; card: DossierCard | undefined }
  | { kind: 'slice'; slice: Partial<StoredRecords> }
  | { kind: 'page'; look: Look }
  | { kind: 'file'; look: Look; format: ExportFormat };

/** What comes back: a page, or a file's text. */
export type Answer =
  | { kind: 'page'; look: Look; page: RecordPage }
  | { kind: 'file'; look: Look; format: ExportFormat; text: string };
