import type { Dossier } from '../domain/dossier.ts';
import { faultLine, validateDossier } from '../dossier/validate-dossier.ts';
import { openRows } from '../record/open-rows.ts';
import { standQuestion } from '../record/stand-question.ts';
import { TRUST_ALL } from '../domain/trust.ts';
import { readDossier } from './read-dossier.ts';

/** Validates a dossier's folder; prints its figures, or its faults with exit code 1. */
async function main(folder: string | undefined): Promise<void> {
  const validated = validateDossier(await readDossier(folder));
  if (validated.ok) printFigures(validated.dossier);
  else {
    for (const fault of validated.faults) console.error(faultLine(fault));
    console.error(`${validated.faults.length} faults: the dossier is refused`);
    process.exitCode = 1;
  }
}

function printFigures(dossier: Dossier): void {
  const { entities, questions, claims, sources, documents } = dossier;
  const reports = claims.flatMap((claim) => claim.reports);
  const oneOrigin = claims.filter((claim) => new Set(claim.reports.map(({ origin }) => origin)).size === 1);
  console.log(`${entities.length} entities, ${sources.length} sources, ${documents.length} documents`);
  console.log(
    `${claims.length} claims, ${reports.length} reports, ${oneOrigin.length} claims with one origin`,
  );
  const rows = openRows(dossier, TRUST_ALL);
  const standings = questions.map((question) => standQuestion(question, claims, rows, '9999-12-31').standing);
  for (const standing of new Set(standings)) {
    console.log(`${standings.filter((one) => one === standing).length} questions ${standing}`);
  }
}

await main(process.argv[2]);
