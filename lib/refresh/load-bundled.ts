import type { Dossier } from '../domain/dossier.ts';
import type { Entity } from '../domain/entity.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { LexiconSnapshot } from '../domain/mention.ts';
import type { DossierFault } from '../dossier/fault.ts';
import { validateDossier } from '../dossier/validate-dossier.ts';
import { compileLexicon } from '../mentions/compile-lexicon.ts';
import { makeLedger } from '../record/make-ledger.ts';

/** The files of a dossier, without their ending. */
export const DOSSIER_FILES = ['dossier', 'entities', 'questions', 'claims', 'sources', 'documents'] as const;

/** What loading needs of the world. */
export interface BundledPorts {
  /** The build of the extension, which names the bundled data. */
  build: string;
  readFile(name: (typeof DOSSIER_FILES)[number]): Promise<unknown>;
  /** Generation and build of the dossier that is shown, or null. */
  shown(): Promise<{ gen: number; build: string } | null>;
  importDossier(dossier: Dossier, ledger: Ledger): Promise<unknown>;
  entities(): Promise<Entity[]>;
  /** Ids of the entities that the shown claims are by or about. */
  spoken(): Promise<Set<string>>;
  readStamp(): Promise<string | null>;
  writeLexicon(snapshot: LexiconSnapshot, stamp: string): Promise<void>;
}

/**
 * Brings store and lexicon to this build's bundled dossier and gives the faults for which it was refused;
 * then the data in place stays. Run at every worker start: what a killed worker left undone is done here, and
 * what is done is left alone. `afresh` loads even when the build is the same (a developer's reload).
 */
export async function loadBundled(ports: BundledPorts, afresh = false): Promise<DossierFault[]> {
  const before = await ports.shown();
  const faults = before?.build === ports.build && !afresh ? [] : await importBundled(ports);
  const after = await ports.shown();
  if (after) await refreshLexicon(ports, `${after.build} ${after.gen}`);
  return faults;
}

async function importBundled(ports: BundledPorts): Promise<DossierFault[]> {
  const files = await Promise.all(
    DOSSIER_FILES.map(async (name) => [name, await ports.readFile(name)] as const),
  );
  const validated = validateDossier(Object.fromEntries(files));
  if (!validated.ok) return validated.faults;
  await ports.importDossier(validated.dossier, makeLedger(validated.dossier));
  return [];
}

async function refreshLexicon(ports: BundledPorts, stamp: string): Promise<void> {
  if ((await ports.readStamp()) === stamp) return;
  const { snapshot } = compileLexicon(await ports.entities(), await ports.spoken());
  await ports.writeLexicon(snapshot, stamp);
}
