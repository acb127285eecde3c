import { parseArgs } from 'node:util';
import type { Dossier } from '../domain/dossier.ts';
import { TRUST_ALL } from '../domain/trust.ts';
import { validateDossier } from '../dossier/validate-dossier.ts';
import { briefEntity } from '../record/brief-entity.ts';
import { briefQuestion } from '../record/brief-question.ts';
import type { View } from '../record/open-rows.ts';
import { briefingText, questionBriefingText } from './briefing-text.ts';
import { readDossier } from './read-dossier.ts';

const TODAY = new Date().toISOString().slice(0, 10);

/** Prints the briefing of an entity or a question: `brief ID [--as-of DAY] [--distrust a,b] [--named] [--json]`. */
async function brief(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      'as-of': { type: 'string' },
      distrust: { type: 'string' },
      named: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const validated = validateDossier(await readDossier());
  if (!validated.ok) throw new Error('The dossier is refused: npm run dossier says why');
  const { dossier } = validated;
  const [id = ''] = positionals;
  const distrusted = values.distrust?.split(',') ?? [];
  const view = viewOf(values['as-of'] ?? TODAY, distrusted, values.named ?? false, dossier);
  const entity = briefEntity(dossier, id, view);
  const question = briefQuestion(dossier, id, view);
  if (values.json) console.log(JSON.stringify(entity ?? question, null, 2));
  else if (entity) console.log(briefingText(entity));
  else if (question) console.log(questionBriefingText(question));
  if (!entity && !question) throw new Error(`The record knows no entity and asks no question “${id}”`);
}

function viewOf(asOf: string, distrusted: readonly string[], namedOnly: boolean, { sources }: Dossier): View {
  const unknown = distrusted.filter((id) => !sources.some((source) => source.id === id));
  if (unknown.length > 0) throw new Error(`The register has no source ${unknown.join(', ')}`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf)) throw new Error(`${asOf} is not a day such as 2025-11-20`);
  const exceptions = Object.fromEntries(distrusted.map((source) => [source, false]));
  return { asOf, today: TODAY, trust: { ...TRUST_ALL, namedOnly, exceptions } };
}

try {
  await brief();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
