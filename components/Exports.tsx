import type { VNode } from 'preact';
import type { RecordContent } from '../lib/domain/record-page.ts';
import type { Words } from './say.ts';
import { trusted } from './trusted.ts';

/** The forms in which what is in view can be taken along. */
export const EXPORT_FORMATS = ['json', 'csv', 'json-ld'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Points are nobody's claims: schema.org has no words for them. */
const POINT_FORMATS = ['json', 'csv'] as const;

const NAMES: Record<ExportFormat, string> = { json: 'JSON', csv: 'CSV', 'json-ld': 'JSON-LD' };

interface ExportsProps {
  words: Words;
  /** What is in view: the plan's points, or else claims. */
  of: RecordContent['shows'];
  onExport: (format: ExportFormat) => void;
  onPrint: () => void;
}

/** What is in view as a file, and on paper: claims with the sources they rest on, or the plan's points. */
export function Exports({ words, of, onExport, onPrint }: ExportsProps): VNode {
  const { say } = words;
  const points = of === 'plan';
  return (
    <p class="exports">
      <span class="quiet">{say(points ? 'export_points' : 'export_title')}</span>
      {(points ? POINT_FORMATS : EXPORT_FORMATS).map((format) => (
        <button
          key={format}
          type="button"
          title={say(points ? 'export_points_hint' : 'export_hint', NAMES[format])}
          onClick={trusted(() => {
            onExport(format);
          })}
        >
          {NAMES[format]}
        </button>
      ))}
      <button type="button" onClick={trusted(onPrint)}>
        {say('print')}
      </button>
    </p>
  );
}
