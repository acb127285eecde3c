import { mkdir, writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { array } from 'valibot';
import { SCHEMAS } from '../dossier/schema.ts';
import { DOSSIER_FILES } from '../refresh/load-bundled.ts';

/** Where editors find the schemas; `.vscode/settings.json` ties them to the dossier's files. */
export const SCHEMA_FOLDER = '.vscode/dossier';

/** Checks that are code (a day of the calendar, a quote's words) have no JSON Schema: the validator alone makes them. */
const SETTINGS = { errorMode: 'ignore' } as const;

/** The JSON Schema of one file of a dossier as text, made from the validator, for completion and hints in an editor. */
export async function schemaText(name: keyof typeof SCHEMAS): Promise<string> {
  const schema =
    name === 'dossier'
      ? toJsonSchema(SCHEMAS.dossier, SETTINGS)
      : toJsonSchema(array(SCHEMAS[name]), SETTINGS);
  return format(JSON.stringify(schema), { ...(await resolveConfig('prettier.config.js')), parser: 'json' });
}

if (import.meta.main) {
  await mkdir(SCHEMA_FOLDER, { recursive: true });
  for (const name of DOSSIER_FILES)
    await writeFile(`${SCHEMA_FOLDER}/${name}.schema.json`, await schemaText(name));
}
