import { expect } from 'vitest';
import type { Dossier } from '../../lib/domain/dossier.ts';
import { joinDossiers } from '../../lib/record/join-dossiers.ts';
import { allEntities } from '../../lib/store/all-records.ts';
import { allShown } from '../../lib/store/open-shown.ts';
import { readWholeRecord } from '../../lib/store/whole-record.ts';
import type { Reader } from './reader.ts';

/** What was published of each dossier, by version; version 0 is the package's. */
export type Published = Readonly<Record<string, readonly (Dossier | undefined)[]>>;

/**
 * Expects that what readers see is whole: of each dossier exactly what was published as the version that is shown,
 * and the ledger that of all of them together. Gives the versions.
 */
export async function expectWhole(reader: Reader, published: Published): Promise<Record<string, number>> {
  const shown = await allShown(reader.store);
  const seen = await Promise.all(
    shown.map(async ({ id, v, place }) => ({ id, v, place, dossier: await reader.dossier(id) })),
  );
  for (const { id, v, dossier } of seen) expect(dossier, `${id} ${v}`).toEqual(published[id]?.[v]);
  const placed = seen.flatMap(({ place, dossier }) => (dossier ? [{ place, dossier }] : []));
  const view = joinDossiers(placed);
  const whole = await readWholeRecord(reader.store);
  if (whole) {
    expect(whole.ledger).toEqual(view.ledger);
    expect((await allEntities(reader.store)).map(({ id }) => id).sort()).toEqual(view.ledger.entities);
  } else expect(shown).toEqual([]);
  return Object.fromEntries(shown.map(({ id, v }) => [id, v]));
}

/** Expects that nothing is left of work that is done or given up. */
export async function expectTidy(reader: Reader): Promise<void> {
  const gens = (await allShown(reader.store)).map(({ gen }) => gen).sort((a, b) => a - b);
  expect(await reader.store.generations.toCollection().primaryKeys()).toEqual(gens);
  expect(await reader.store.claims.filter(({ gen }) => !gens.includes(gen)).count()).toBe(0);
  expect(await reader.store.blobs.count()).toBe(0);
}
