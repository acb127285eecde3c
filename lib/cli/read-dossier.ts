import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOSSIER_FILES } from '../refresh/load-bundled.ts';

/** Where the bundled dossier lies. */
export const BUNDLED = 'public/dossier/peace-plan';

/** The parsed files of a dossier's folder by name without ending; throws where one is missing or is not JSON. */
export async function readDossier(folder = BUNDLED): Promise<Record<string, unknown>> {
  const read = async (name: string): Promise<[string, unknown]> => [
    name,
    JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')),
  ];
  return Object.fromEntries(await Promise.all(DOSSIER_FILES.map(read)));
}
