import { beforeAll, describe, expect, it } from 'vitest';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import type { Found } from '../../lib/domain/found.ts';
import type { Trust } from '../../lib/domain/trust.ts';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import type { RecordRows, View } from '../../lib/record/open-rows.ts';
import type { RecordSearch } from '../../lib/record/open-search.ts';
import { openSearch } from '../../lib/record/open-search.ts';

const DAY = '2026-11-24';
const view = (trust: Trust): View => ({ asOf: DAY, today: DAY, trust });
const ids = ({ records }: Found, kind: string): string[] =>
  records.filter((record) => record.kind === kind).map(({ id }) => id);

describe('a search of the record', () => {
  let rows: RecordRows;
  let search: RecordSearch;
  beforeAll(async () => {
    rows = (await readDossier()) as unknown as RecordRows;
    search = await openSearch(rows, view(TRUST_ALL));
  });

  it.each([
    ['driscoll', 'dan-driscoll'],
    ['DRISC', 'dan-driscoll'],
    ['Driscol', 'dan-driscoll'],
    ['Трамп', 'donald-trump'],
    ['трампа', 'donald-trump'],
    ['بيسكوف', 'dmitry-peskov'],
    ['特朗普', 'donald-trump'],
    ['朗普', 'donald-trump'],
    ['Zelensky', 'volodymyr-zelenskyy'],
    ['Зеленський', 'volodymyr-zelenskyy'],
    ['witkoff steve', 'steve-witkoff'],
  ])('finds an entity by any of its names: %s', (sought, id) => {
    expect(ids(search(sought), 'entity')).toContain(id);
  });

  it('finds questions by their positions, and claims by content, speaker and quote', () => {
    const { text, positions, id } = rows.questions[0] ?? { text: '', positions: [], id: '' };
    expect(ids(search(text), 'question')).toContain(id);
    expect(ids(search(positions[0]?.label ?? ''), 'question')).toContain(id);
    const claim = rows.claims.find(({ reports }) => reports.some(({ quote }) => quote !== null));
    expect(ids(search(claim?.content ?? ''), 'claim')).toContain(claim?.id);
    const quote = claim?.reports.find((report) => report.quote !== null)?.quote ?? '';
    expect(ids(search(quote), 'claim')).toContain(claim?.id);
  });

  it('gives entities first, a few of each kind, and counts the rest', () => {
    const { records, more } = search('plan');
    const order = records.map(({ kind }) => ['entity', 'question', 'claim'].indexOf(kind));
    expect(order).toEqual(order.toSorted());
    expect(records.length).toBeLessThanOrEqual(14);
    expect(more).toBeGreaterThan(0);
  });

  it('shows no claim that the reader’s trust hides, and counts it', async () => {
    const open = search('Peskov');
    const none = Object.fromEntries(rows.sources.map(({ id }) => [id, false]));
    const hidden = (await openSearch(rows, view({ ...TRUST_ALL, exceptions: none })))('Peskov');
    expect(open.hidden).toBe(0);
    expect(ids(open, 'claim').length).toBeGreaterThan(0);
    expect(ids(hidden, 'claim')).toEqual([]);
    expect(hidden.hidden).toBeGreaterThan(0);
  });

  it.each(['', '   ', '…', '-', 'xyzzyq', '<>', '(', '\\'])('finds nothing by %j', (sought) => {
    expect(search(sought)).toEqual({ records: [], more: 0, hidden: 0 });
  });
});
