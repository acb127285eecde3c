import type { ExportFormat } from '../../components/Exports.tsx';
import type { Permalink } from '../../lib/domain/record-page.ts';

const TYPES: Record<ExportFormat, { type: string; ending: string }> = {
  json: { type: 'application/json', ending: 'json' },
  csv: { type: 'text/csv', ending: 'csv' },
  'json-ld': { type: 'application/ld+json', ending: 'jsonld' },
};

/** Saves a file named for what it holds, by a link to a blob: no permission is needed for it. */
export function save(text: string, format: ExportFormat, { shows, id, asOf }: Permalink): void {
  const { type, ending } = TYPES[format];
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([text], { type }));
  link.href = url;
  link.download = `${['says-who', id || shows, asOf].filter(Boolean).join('-')}.${ending}`;
  link.click();
  URL.revokeObjectURL(url);
}
