import { expect, it } from 'vitest';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import { draftEntity } from '../../lib/record/brief-entity.ts';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { openInMemory } from '../../lib/refresh/open-in-memory.ts';

const files = await readDossier();

it('F34 F37 without a database the package’s dossier answers cards from memory, and pages are marked', async () => {
  const written: string[] = [];
  const memory = await openInMemory({
    build: '1',
    readFile: (name) => Promise.resolve(files[name]),
    readStamp: () => Promise.resolve(null),
    writeLexicon: ({ whole }) => {
      written.push(whole);
      return Promise.resolve();
    },
  });
  const view = { asOf: '2025-11-25', today: '2025-11-25', trust: TRUST_ALL };
  const briefing = await memory?.fromShown((ledger) => draftEntity(ledger, 'dan-driscoll', view));
  expect(briefing?.entity.name).toContain('Driscoll');
  expect(written).toHaveLength(1);
});
