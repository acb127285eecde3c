import { parseArgs } from 'node:util';
import type { Dossier } from '../domain/dossier.ts';
import { TRUST_ALL } from '../domain/trust.ts';
import { validateDossier } from '../dossier/validate-dossier.ts';
import { briefEntity } from '../record/brief-entity.ts';
import { briefingMarkdown } from '../record/briefing-markdown.ts';
import { readDossier } from './read-dossier.ts';

const TODAY = new Date().toISOString().slice(0, 10);

/** Prints an entity's briefing as the card would show it: `brief ENTITY [--as-of DAY] [--distrust a,b] [--json]`. */
async function brief(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'as-of': { type: 'string' }, distrust: { type: 'string' }, json: { type: 'boolean' } },
  });
  const validated = validateDossier(await readDossier());
  if (!validated.ok) throw new Error('The dossier is refused: npm run dossier says why');
  print(
    validated.dossier,
    positionals[0] ?? '',
    values['as-of'] ?? TODAY,
    values.distrust,
    values.json ?? false,
  );
}

function print(
  dossier: Dossier,
  id: string,
  asOf: string,
  distrust: string | undefined,
  json: boolean,
): void {
  const exceptions = Object.fromEntries((distrust?.split(',') ?? []).map((source) => [source, false]));
  const briefing = briefEntity(dossier, id, { asOf, today: TODAY, trust: { ...TRUST_ALL, exceptions } });
  if (!briefing) throw new Error(`The record knows no “${id}”`);
  console.log(json ? JSON.stringify(briefing, null, 2) : briefingMarkdown(briefing));
}

await brief();
