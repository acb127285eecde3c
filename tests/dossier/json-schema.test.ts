import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { SCHEMA_FOLDER, schemaText } from '../../lib/cli/schema.ts';
import { DOSSIER_FILES } from '../../lib/refresh/load-bundled.ts';

describe('the schemas that editors complete from', () => {
  it.each(DOSSIER_FILES)('%s is the validator’s own (npm run schema)', async (name) => {
    expect(await readFile(`${SCHEMA_FOLDER}/${name}.schema.json`, 'utf8')).toBe(await schemaText(name));
  });
});
