import { describe, expect, it } from 'vitest';
import type { DeskText } from '../../lib/refresh/draft-claims.ts';
import { draftClaims } from '../../lib/refresh/draft-claims.ts';
import { openOrigins } from '../../lib/refresh/find-origin.ts';
import { openMentions } from '../../lib/refresh/open-mentions.ts';
import { openSaid } from '../../lib/refresh/open-said.ts';
import { openTagger } from '../../lib/statements/open-tagger.ts';
import { validateDossier } from '../../lib/dossier/validate-dossier.ts';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import type { Claim } from '../../lib/domain/claim.ts';
import type { Entity } from '../../lib/domain/entity.ts';
import type { Source } from '../../lib/domain/source.ts';

const dossier = (await readDossier()) as unknown as {
  entities: Entity[];
  claims: Claim[];
  sources: Source[];
};
const reader = openSaid(dossier.entities, await openTagger());
const record = {
  claims: dossier.claims,
  entities: new Map(dossier.entities.map((entity) => [entity.id, entity])),
  mentions: openMentions(dossier.entities),
  origins: openOrigins(dossier.sources),
};

const page = (
  text: string,
  url = 'https://kyivindependent.com/new',
  date: string | null = '2026-11-20',
): DeskText => ({
  text,
  url,
  credit: '',
  source: 'kyiv-independent',
  date,
  statements: reader.find({ text, date }).statements,
});

const MILLS = 'Dmitry Peskov told Axios that all windmills in Moscow would be painted green by the summer.';

describe('the desk', () => {
  it('drafts claims that the dossier takes as they are, for an editor to judge', () => {
    const { drafts } = draftClaims(
      [page(`${MILLS} Marco Rubio said: “The windmills are a fine idea, truly.”`)],
      record,
    );
    expect(drafts).toMatchObject([
      {
        speaker: 'dmitry-peskov',
        act: 'asserts',
        date: '2026-11-20',
        content: 'that all windmills in Moscow would be painted green by the summer',
        reports: [{ source: 'kyiv-independent', origin: 'axios', quote: null }],
      },
      {
        speaker: 'marco-rubio',
        reports: [{ quote: 'The windmills are a fine idea, truly', words: 'speaker' }],
      },
    ]);
    const claims = [...dossier.claims, ...drafts].sort((a, b) => (a.id < b.id ? -1 : 1));
    const validated = validateDossier({ ...dossier, claims });
    expect(validated.ok ? [] : validated.faults).toEqual([]);
  });

  it('folds what two pages say into one draft, and what the record has into its claim', () => {
    const two = draftClaims(
      [page(MILLS), page(MILLS, 'https://kyivindependent.com/other'), page(MILLS)],
      record,
    );
    expect(two.drafts.map(({ reports }) => reports.length)).toEqual([2]);
    const known = dossier.claims.find(({ id }) => id === 'peskov-serious-work-ahead');
    const quote = known?.reports.find((one) => one.quote !== null)?.quote ?? '';
    const again = draftClaims([page(`“${quote},” Dmitry Peskov said.`)], record);
    expect([again.drafts.length, again.folded.map(({ claim }) => claim)]).toEqual([
      0,
      ['peskov-serious-work-ahead'],
    ]);
  });

  it('leaves out who is unknown and what has no day', () => {
    expect(draftClaims([page('Carl Cole said that it was late.')], record).drafts).toEqual([]);
    expect(draftClaims([page(MILLS, 'https://kyivindependent.com/new', null)], record).drafts).toEqual([]);
  });
});
