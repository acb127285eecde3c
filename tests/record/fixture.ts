import type { Claim, Report } from '../../lib/domain/claim.ts';
import type { Entity } from '../../lib/domain/entity.ts';
import type { Side } from '../../lib/domain/side.ts';
import type { Source } from '../../lib/domain/source.ts';

export const entity = (id: string, side: Side = 'other', more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'person',
  side,
  names: { en: id },
  roles: [],
  gist: 'Somebody.',
  wikidata: null,
  aliases: {},
  ...more,
});

export const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  name: id,
  domains: [`${id}.example`],
  kind: 'newspaper',
  country: 'GB',
  language: 'en',
  stateControlled: null,
  ...more,
});

export const report = (from: string, origin = from, published: string | null = null): Report => ({
  source: from,
  url: `https://${from}.example/${origin}`,
  published,
  origin,
  quote: null,
  words: null,
});

export const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  date: '2025-11-20',
  speaker: 'ann',
  attribution: 'named',
  act: 'asserts',
  content: 'that it is so',
  about: ['plan'],
  question: 'q',
  position: 'yes',
  responses: [],
  reports: [report('a')],
  ...more,
});

export const QUESTION = {
  id: 'q',
  text: 'Is it so?',
  about: ['plan'],
  positions: [
    { id: 'yes', label: 'Yes' },
    { id: 'no', label: 'No' },
  ],
};

export const ENTITIES = [
  entity('ann', 'united-states'),
  entity('bea', 'united-states'),
  entity('rus', 'russia'),
  entity('ukr', 'ukraine'),
  entity('plan', 'other', { kind: 'document' }),
];
