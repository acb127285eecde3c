import type { DossierCard } from '../domain/dossier.ts';
import type { Draft, Ledger } from '../domain/ledger.ts';
import { spokenIn } from '../domain/spoken.ts';
import { validateDossier } from '../dossier/validate-dossier.ts';
import { makeLedger } from '../record/make-ledger.ts';
import { rowsById } from '../record/open-rows.ts';
import type { BundledPorts } from './load-bundled.ts';
import { DOSSIER_FILES } from './load-bundled.ts';
import { refreshLexicon } from './refresh-lexicon.ts';

/** The package's dossier as it answers from memory. */
export interface InMemory {
  card: DossierCard;
  fromShown<T>(draft: (ledger: Ledger) => Draft<T> | null): Promise<T | null>;
}

/**
 * Opens the package's dossier in memory, for where the browser lets no database be opened: cards are answered and
 * pages marked all the same, by nothing newer than the package. Null when the package's dossier is refused as well.
 */
export async function openInMemory(
  ports: Pick<BundledPorts, 'build' | 'readFile' | 'readStamp' | 'writeLexicon'>,
): Promise<InMemory | null> {
  const files = DOSSIER_FILES.map(async (name) => [name, await ports.readFile(name)] as const);
  const validated = validateDossier(Object.fromEntries(await Promise.all(files)));
  if (!validated.ok) return null;
  const { dossier } = validated;
  const ledger = makeLedger(dossier);
  const rows = rowsById(dossier);
  const { id } = dossier.dossier;
  const shown = {
    id,
    gen: 0,
    card: dossier.dossier,
    build: ports.build,
    feed: null,
    v: 0,
    root: '',
    since: 0,
    place: 0,
  };
  await refreshLexicon({
    ...ports,
    shown: () => Promise.resolve([shown]),
    entities: () => Promise.resolve(dossier.entities),
    spoken: () => Promise.resolve(spokenIn(ledger)),
  });
  return {
    card: dossier.dossier,
    fromShown: (draft) => Promise.resolve(draft(ledger)?.finish(rows) ?? null),
  };
}
