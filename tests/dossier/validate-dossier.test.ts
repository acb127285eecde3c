import { describe, expect, it } from 'vitest';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import { faultLine, validateDossier } from '../../lib/dossier/validate-dossier.ts';
import { claim, ENTITIES, QUESTION, report, source } from '../record/fixture.ts';

const byId = <T extends { id: string }>(records: T[]): T[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const good = () => ({
  dossier: { id: 'test', title: 'A test', languages: ['en'], license: 'CC-BY-4.0', compiled: '2025-12-01' },
  entities: byId([...ENTITIES]),
  questions: [structuredClone(QUESTION)],
  claims: [
    claim('c1'),
    claim('c2', {
      date: '2025-11-21',
      speaker: 'rus',
      position: 'no',
      responses: [{ to: 'c1', how: 'denies' }],
    }),
  ],
  sources: [source('a'), source('b')],
  documents: [
    {
      id: 'plan',
      date: '2025-11-20',
      former: null,
      complete: true,
      points: [{ n: 1, gist: 'Peace.', category: 'other', from: [], urls: ['https://a.example/'] }],
    },
  ],
});

type Files = ReturnType<typeof good>;

const faultsOf = (files: object): string[] => {
  const validated = validateDossier(files as Record<string, unknown>);
  return validated.ok ? [] : validated.faults.map(faultLine);
};

const ONE = { ...claim('c1').reports[0] };

const BAD: [string, (files: Files) => void, string][] = [
  [
    'a reference to nobody',
    ({ claims }) => Object.assign(claims[0] ?? {}, { speaker: 'nobody' }),
    'claims.json: c1: speaker is nobody',
  ],
  [
    'an unknown about',
    ({ claims }) => Object.assign(claims[0] ?? {}, { about: ['x'] }),
    'c1: about names nobody',
  ],
  [
    'an unknown question',
    ({ claims }) => Object.assign(claims[0] ?? {}, { question: 'x' }),
    'c1: question is unknown',
  ],
  [
    'an unknown position',
    ({ claims }) => Object.assign(claims[0] ?? {}, { position: 'x' }),
    'c1: position is not one of q',
  ],
  [
    'a position without a question',
    ({ claims }) => Object.assign(claims[0] ?? {}, { question: null }),
    'c1: position has no question',
  ],
  [
    'a withdrawal that keeps a position',
    ({ claims }) => Object.assign(claims[0] ?? {}, { act: 'withdraws' }),
    'c1: position is kept',
  ],
  ['an unknown act', ({ claims }) => Object.assign(claims[0] ?? {}, { act: 'shouts' }), 'c1: act'],
  [
    'a bad date',
    ({ claims }) => Object.assign(claims[0] ?? {}, { date: '2025-02-30' }),
    'c1: date is not a calendar day',
  ],
  [
    'a sentence of its own',
    ({ claims }) => Object.assign(claims[0] ?? {}, { content: 'It is so.' }),
    'c1: content ends like',
  ],
  [
    'a loaded word',
    ({ claims }) => Object.assign(claims[0] ?? {}, { content: 'that the Regime fell' }),
    'loaded word “Regime”',
  ],
  [
    'markup',
    ({ claims }) => Object.assign(claims[0] ?? {}, { content: 'that <b>it</b> is' }),
    'c1: content has markup',
  ],
  [
    'a direction override',
    ({ claims }) => Object.assign(claims[0] ?? {}, { content: 'that \u202eit' }),
    'c1: content has control',
  ],
  ['no report', ({ claims }) => Object.assign(claims[0] ?? {}, { reports: [] }), 'c1: reports is empty'],
  [
    'a url that is not https',
    ({ claims }) => Object.assign(claims[0] ?? {}, { reports: [{ ...ONE, url: 'http://a.example/' }] }),
    'c1: reports.0.url is not a plain https',
  ],
  [
    'a script for a url',
    ({ claims }) => Object.assign(claims[0] ?? {}, { reports: [{ ...ONE, url: 'javascript:alert(1)' }] }),
    'c1: reports.0.url',
  ],
  [
    'a url with a password',
    ({ claims }) => Object.assign(claims[0] ?? {}, { reports: [{ ...ONE, url: 'https://u:p@a.example/' }] }),
    'c1: reports.0.url',
  ],
  [
    'an unknown source',
    ({ claims }) => Object.assign(claims[0] ?? {}, { reports: [report('z')] }),
    'c1: reports.source is unknown: z',
  ],
  [
    'an unknown origin',
    ({ claims }) => Object.assign(claims[0] ?? {}, { reports: [report('a', 'z')] }),
    'c1: reports.origin is unknown: z',
  ],
  [
    'a report before its claim',
    ({ claims }) => Object.assign(claims[0] ?? {}, { reports: [report('a', 'a', '2025-11-01')] }),
    'c1: reports.published is before',
  ],
  [
    'a quote that is too long',
    ({ claims }) =>
      Object.assign(claims[0] ?? {}, {
        reports: [{ ...ONE, quote: 'word '.repeat(26).trim(), words: 'speaker' }],
      }),
    'c1: reports.0.quote has more than 25 words',
  ],
  [
    'a quote of nobody',
    ({ claims }) => Object.assign(claims[0] ?? {}, { reports: [{ ...ONE, quote: 'so', words: null }] }),
    'c1: reports.0 says whose words',
  ],
  [
    'an answer to a later claim',
    ({ claims }) => Object.assign(claims[0] ?? {}, { responses: [{ to: 'c2', how: 'denies' }] }),
    'c1: responses.to is a later claim',
  ],
  [
    'an answer to nothing',
    ({ claims }) => Object.assign(claims[0] ?? {}, { responses: [{ to: 'c9', how: 'denies' }] }),
    'c1: responses.to is unknown',
  ],
  [
    'a circle of answers',
    ({ claims }) =>
      Object.assign(claims[0] ?? {}, {
        date: '2025-11-21',
        responses: [{ to: 'c2', how: 'denies' }],
        reports: [report('a')],
      }),
    'c1: responses come back',
  ],
  ['a duplicate id', ({ claims }) => claims.splice(1, 1, claim('c1')), 'c1: id is there twice'],
  ['records out of order', ({ claims }) => claims.reverse(), 'c1: id stands after c2'],
  [
    'two sources with one domain',
    ({ sources }) => Object.assign(sources[1] ?? {}, { domains: ['a.example'] }),
    'b: domains has a.example',
  ],
  ['an unknown field', ({ sources }) => Object.assign(sources[0] ?? {}, { script: 'x' }), 'a: script'],
  [
    'an entity that stands for nobody',
    ({ entities }) => Object.assign(entities[0] ?? {}, { standsFor: 'x' }),
    'ann: standsFor names nobody',
  ],
  [
    'a document that is no entity',
    ({ documents }) => Object.assign(documents[0] ?? {}, { id: 'x' }),
    'x: id is no entity',
  ],
  [
    'a point from nowhere',
    ({ documents }) => Object.assign(documents[0]?.points[0] ?? {}, { from: [7] }),
    'plan: points.1.from is no former point',
  ],
  [
    'points out of order',
    ({ documents }) =>
      documents[0]?.points.unshift({ n: 2, gist: 'War.', category: 'other', from: [], urls: [] }),
    'plan: points.1.n is out of order',
  ],
  [
    'a version that comes from itself',
    ({ documents }) => Object.assign(documents[0] ?? {}, { former: 'plan' }),
    'plan: former is no earlier version',
  ],
  [
    'a loaded word in a point',
    ({ documents }) => Object.assign(documents[0]?.points[0] ?? {}, { gist: 'An end of the junta' }),
    'plan: points.1.gist has the loaded word',
  ],
  [
    'a page on another’s domain',
    ({ claims }) => Object.assign(claims[0] ?? {}, { reports: [{ ...ONE, url: 'https://b.example/' }] }),
    'c1: reports.url is on no domain of a: b.example',
  ],
  [
    'a page that only ends like its source’s domain',
    ({ claims }) => Object.assign(claims[0] ?? {}, { reports: [{ ...ONE, url: 'https://nota.example/' }] }),
    'c1: reports.url is on no domain of a',
  ],
  [
    'one page twice',
    ({ claims }) => Object.assign(claims[0] ?? {}, { reports: [ONE, ONE] }),
    'c1: reports.url is there twice',
  ],
  [
    'an answer that replaces another side’s words',
    ({ claims }) => Object.assign(claims[1] ?? {}, { responses: [{ to: 'c1', how: 'supersedes' }] }),
    'c2: responses.how supersedes another side’s words: c1',
  ],
  [
    'a role that ends before it begins',
    ({ entities }) =>
      Object.assign(entities[0] ?? {}, { roles: [{ title: 'Clerk', from: '2025-02-01', to: '2025-01-01' }] }),
    'ann: roles end before they begin: Clerk',
  ],
  [
    'a loaded word in a question',
    ({ questions }) => Object.assign(questions[0] ?? {}, { text: 'Is the regime gone?' }),
    'q: text has the loaded word',
  ],
];

describe('a dossier', () => {
  it('is taken when every rule holds', () => {
    expect(faultsOf(good())).toEqual([]);
  });
  it.each(BAD)('with %s is refused, the record named', (_, spoil, expected) => {
    const files = good();
    spoil(files);
    expect(faultsOf(files).join('\n')).toContain(expected);
  });
  it('that is not even a list is refused', () => {
    expect(faultsOf({ ...good(), claims: 'none' })).toEqual(['claims.json: is not a list']);
  });
  it('that is bundled is taken', async () => {
    expect(faultsOf(await readDossier())).toEqual([]);
  });
});
