import { faultLine, validateDossier } from '../dossier/validate-dossier.ts';
import { balanceLines, figureLines } from './dossier-figures.ts';
import { readDossier } from './read-dossier.ts';

/** Validates a dossier's folder and prints its figures and its balance, or its faults with exit code 1. */
async function main(folder: string | undefined): Promise<void> {
  const validated = validateDossier(await readDossier(folder));
  if (validated.ok) {
    for (const line of figureLines(validated.dossier)) console.log(line);
    for (const line of balanceLines(validated.dossier)) console.log(line);
    return;
  }
  for (const fault of validated.faults) console.error(faultLine(fault));
  console.error(`${validated.faults.length} faults: the dossier is refused`);
  process.exitCode = 1;
}

await main(process.argv[2]);
