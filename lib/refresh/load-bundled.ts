import type { Dossier } from '../domain/dossier.ts';
import type { Shown } from '../domain/shown.ts';
import type { DossierFault } from '../dossier/fault.ts';
import { validateDossier } from '../dossier/validate-dossier.ts';
import type { Showing } from './feed-store.ts';
import type { LexiconPorts } from './refresh-lexicon.ts';
import { refreshLexicon } from './refresh-lexicon.ts';
import type { ViewPorts } from './showing-of.ts';
import { showingOf } from './showing-of.ts';

/** The files of a dossier, without their ending. */
export const DOSSIER_FILES = ['dossier', 'entities', 'questions', 'claims', 'sources', 'documents'] as const;

/** What loading needs of the world. */
export interface BundledPorts extends ViewPorts, LexiconPorts {
  now(): number;
  readFile(name: (typeof DOSSIER_FILES)[number]): Promise<unknown>;
  /** Writes a dossier as a generation of its own and shows it, in one; false when something else is shown by now. */
  importDossier(
    dossier: Dossier,
    showing: Omit<Showing, 'next'> & { next: Omit<Shown, 'gen'> },
  ): Promise<boolean>;
}

/**
 * Brings store and lexicon to this build's bundled dossier and gives the faults for which it was refused;
 * then the data in place stays, and so does what a feed brought of this dossier. Run at every worker start: what a
 * killed worker left undone is done here, and what is done is left alone. `afresh` loads even when the build is the
 * same (a developer's reload).
 */
export async function loadBundled(ports: BundledPorts, afresh = false): Promise<DossierFault[]> {
  const own = (await ports.shown()).find(({ feed }) => feed === null);
  const faults = own?.build === ports.build && !afresh ? [] : await importBundled(ports);
  await refreshLexicon(ports);
  return faults;
}

async function importBundled(ports: BundledPorts): Promise<DossierFault[]> {
  const card = await ports.readFile('dossier');
  if (await isTaken(ports, card)) return [];
  const lists = DOSSIER_FILES.filter((name) => name !== 'dossier');
  const files = await Promise.all(lists.map(async (name) => [name, await ports.readFile(name)] as const));
  const validated = validateDossier(Object.fromEntries([...files, ['dossier', card]]));
  if (!validated.ok) return validated.faults;
  const { dossier } = validated;
  const by = { feed: null, build: ports.build, v: 0, root: '', since: ports.now() };
  await ports.importDossier(dossier, await showingOf(ports, dossier, by));
  return [];
}

/** Whether a feed has brought this dossier: the one in the package is older, whatever it says. */
async function isTaken(ports: BundledPorts, card: unknown): Promise<boolean> {
  const id = typeof card === 'object' && card !== null && 'id' in card ? card.id : null;
  return (await ports.shown()).some((one) => one.id === id && one.feed !== null);
}
