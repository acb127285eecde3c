import { importDossier } from '../../lib/store/import-dossier.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { syntheticRecord } from './synthetic-record.ts';

/** Puts a made-up record of so many claims in the place of the bundled one, for the build of that name. */
export async function fillStore(claims: number, build: string): Promise<void> {
  const dossier = {
    id: 'peace-plan',
    title: 'Made up',
    languages: ['en'],
    license: 'CC0',
    compiled: '2026-01-01',
  };
  await importDossier(openStore(), { dossier, documents: [], ...syntheticRecord(claims) } as never, build);
}
