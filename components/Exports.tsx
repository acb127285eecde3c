import type { VNode } from 'preact';
import type { Words } from './say.ts';
import { trusted } from './trusted.ts';

/** The forms in which what is in view can be taken along. */
export const EXPORT_FORMATS = ['json', 'csv', 'json-ld'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const NAMES: Record<ExportFormat, string> = { json: 'JSON', csv: 'CSV', 'json-ld': 'JSON-LD' };

interface ExportsProps {
  words: Words;
  onExport: (format: ExportFormat) => void;
  onPrint: () => void;
}

/** The claims in view as a file, with the sources they rest on, and on paper. */
export function Exports({ words, onExport, onPrint }: ExportsProps): VNode {
  const { say } = words;
  return (
    <p class="exports">
      <span class="quiet">{say('export_title')}</span>
      {EXPORT_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          title={say('export_hint', NAMES[format])}
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
