import browser from 'webextension-polyfill';
import type { Figures } from '../../components/RecordData.tsx';
import type { DossierCard } from '../../lib/domain/dossier.ts';
import type { BundledView } from '../../lib/domain/feed-view.ts';
import type { Source } from '../../lib/domain/source.ts';
import { claimsAlone } from '../../lib/record/claims-alone.ts';
import { allRows } from '../../lib/store/all-records.ts';
import type { Shown } from '../../lib/domain/shown.ts';
import type { Store } from '../../lib/store/open-store.ts';

/** What the options need of the record; read anew only when another dossier is shown. */
export interface RecordParts {
  card: DossierCard | null;
  /** The dossier in the package, whatever is shown. */
  bundled: BundledView | null;
  sources: Source[];
  alone: Record<string, number>;
  names: ReadonlyMap<string, string>;
  figures: Figures;
}

/** Before the first import. */
export const NO_RECORD: RecordParts = {
  card: null,
  bundled: null,
  sources: [],
  alone: {},
  names: new Map(),
  figures: { claims: 0, questions: 0, sources: 0, entities: 0 },
};

/** Reads the parts of the shown dossier. */
export async function readParts(store: Store, shown: Shown | undefined): Promise<RecordParts> {
  if (!shown) return NO_RECORD;
  const { sources, claims, entities, questions } = await allRows(store);
  return {
    card: shown.card,
    bundled: await readBundled(),
    sources,
    alone: claimsAlone(claims),
    names: new Map(entities.map(({ id, names }) => [id, names['en'] ?? id])),
    figures: {
      claims: claims.length,
      questions: questions.length,
      sources: sources.length,
      entities: entities.length,
    },
  };
}

async function readBundled(): Promise<BundledView> {
  const { title, compiled } = (await (await fetch('/dossier/peace-plan/dossier.json')).json()) as DossierCard;
  return { title, compiled, build: browser.runtime.getManifest().version };
}
