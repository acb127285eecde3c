import { describe, expect, it, test } from 'vitest';
import { Record } from '../../components/Record.tsx';
import type { RecordProps } from '../../components/Record.tsx';
import type { WordKey } from '../../components/say.ts';
import { stepFrom } from '../../components/step-from.ts';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import type { Dossier } from '../../lib/domain/dossier.ts';
import type { Permalink } from '../../lib/domain/record-page.ts';
import { claimIssue } from '../../lib/domain/project.ts';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { makeLedger } from '../../lib/record/make-ledger.ts';
import { openRecord } from '../../lib/record/open-record.ts';
import { movedTo, readPermalink, writePermalink } from '../../lib/record/permalink.ts';
import { readRecord } from '../../lib/record/read-record.ts';
import { buttonOf, click, rendered, textOf, textsOf } from './rendered.ts';
import { sayFromEnglish } from './say-from-english.ts';

const dossier = (await readDossier()) as unknown as Dossier;
const RECORD = { ...dossier, ledger: makeLedger(dossier) };
const TODAY = '2026-11-24';
const NO_STATE_MEDIA = { ...TRUST_ALL, preset: 'no-state-media' as const, exceptions: { reuters: false } };

let done: unknown[] = [];

function open(
  hash: string,
  more: Partial<RecordProps> = {},
  texts: Partial<globalThis.Record<WordKey, string>> = {},
): HTMLElement {
  const link = readPermalink(hash);
  const trust = more.trust ?? TRUST_ALL;
  done = [];
  return rendered(
    <Record
      words={{ say: sayFromEnglish(texts), lang: 'en' }}
      page={readRecord(openRecord(RECORD, trust), link, TODAY)}
      link={link}
      trust={trust}
      narrow={false}
      bare={false}
      to={(change) => writePermalink(movedTo(link, change))}
      onGo={(change: Partial<Permalink>) => done.push(change)}
      onExport={(format) => done.push(format)}
      onPrint={() => done.push('print')}
      onOpenOptions={() => done.push('options')}
      issueOf={claimIssue}
      {...more}
    />,
  );
}

describe('the frame', () => {
  it('leads to the overviews, keeps the day, and says which is open', () => {
    const root = open('#timeline/as-of/2025-11-23');
    const links = [...root.querySelectorAll('.record-bar nav a')];
    expect(links.map((one) => one.getAttribute('href'))).toEqual([
      '#matrix/as-of/2025-11-23',
      '#timeline/as-of/2025-11-23',
      '#plan/as-of/2025-11-23',
      '#sources/as-of/2025-11-23',
    ]);
    expect(links.map((one) => one.getAttribute('aria-current'))).toEqual([null, 'page', null, null]);
  });

  it('steps to the days on which somebody spoke and to today, at the reader’s click only', () => {
    const root = open('#matrix/as-of/2025-11-23');
    click(buttonOf(root, 'Previous day with claims: 22 Nov 2025'), 'page');
    click(buttonOf(root, 'Previous day with claims: 22 Nov 2025'));
    click(buttonOf(root, 'Next day with claims: 24 Nov 2025'));
    click(buttonOf(root, 'Today'));
    expect(done).toEqual([
      { asOf: '2025-11-22', part: 1 },
      { asOf: '2025-11-24', part: 1 },
      { asOf: null, part: 1 },
    ]);
    expect(root.querySelector('input[type=range]')?.getAttribute('aria-valuetext')).toBe('23 Nov 2025');
  });

  it('says what the reader’s trust hides, and leads to the sources', () => {
    const root = open('#matrix/as-of/2025-11-23', { trust: NO_STATE_MEDIA });
    expect(textOf(root.querySelector('.state'))).toMatch(
      /\d+ claims.*\d+ claims hidden by your choice of sources.*Counting: Without state-controlled media \(1 exception\)/,
    );
    click(buttonOf(root, 'Choose sources'));
    expect(done).toEqual(['options']);
    expect(textOf(open('#matrix').querySelector('.state'))).not.toContain('hidden');
  });

  it('presses the filters that apply, and lets them go', () => {
    const root = open('#matrix/side/russia/standing/contested');
    expect(textsOf(root, '.toggle[aria-pressed=true]')).toEqual(['Russia', 'contested']);
    click(buttonOf(root, 'Russia'));
    click(buttonOf(root, 'agreed'));
    expect(done).toEqual([
      { part: 1, side: null },
      { part: 1, standing: 'agreed' },
    ]);
    expect(open('#plan').querySelector('.filters')).toBeNull();
  });

  it('offers the claims in view as files and on paper', () => {
    const root = open('#question/who-wrote-it');
    for (const name of ['JSON', 'CSV', 'JSON-LD', 'Print']) click(buttonOf(root, name));
    click(buttonOf(root, 'CSV'), 'page');
    expect(done).toEqual(['json', 'csv', 'json-ld', 'print']);
    expect(open('#claim/none').querySelector('.exports')).toBeNull();
  });

  it('offers the plan’s points in view as files and on paper', () => {
    const root = open('#plan');
    expect(textsOf(root, '.exports button')).toEqual(['JSON', 'CSV', 'Print']);
    expect(textOf(root.querySelector('.exports'))).toContain('Take these points along');
  });

  it('names the source by which it is filtered, and the one that the record does not have by its address', () => {
    expect(textOf(open('#matrix/source/bbc').querySelector('.filters bdi'))).toBe('BBC News');
    expect(textOf(open('#matrix/source/no-such').querySelector('.filters bdi'))).toBe('no-such');
  });

  it('names the one whose claims are shown with those of a place', () => {
    const link = open('#entity/kyiv').querySelector('.role a');
    expect([link?.getAttribute('href'), textOf(link)]).toEqual(['#entity/ukraine', 'Ukraine']);
  });

  it('puts a no-break space before the colon where the language does', () => {
    const root = open('#matrix', {}, { labelled: '$1\u00a0: $2' });
    expect(root.querySelector('.state [role=status]')?.textContent).toMatch(
      /^As of [^:]+\u00a0: \d+ claims$/,
    );
    expect(root.querySelector('.step')?.getAttribute('title')).toContain('\u00a0: ');
  });
});

describe('the matrix', () => {
  const root = open('#matrix/as-of/2025-11-23');
  const rowOf = (question: string): Element => {
    const found = [...root.querySelectorAll('.matrix tbody tr')].find((row) =>
      textOf(row).startsWith(question),
    );
    if (!found) throw new Error(`no row for ${question}`);
    return found;
  };

  it('is a table with a head for each side and each question', () => {
    expect(textsOf(root, '.matrix thead th[scope=col]')).toEqual([
      'Question',
      'United States',
      'Ukraine',
      'Russia',
      'Europe',
      'Other',
    ]);
    expect(root.querySelectorAll('.matrix tbody th[scope=row]')).toHaveLength(
      root.querySelectorAll('.matrix tbody tr').length,
    );
  });

  it('says of each side what it holds, who does, since when and on how many origins; or that it is not on record', () => {
    const row = rowOf('How large may Ukraine’s army be?');
    expect(textsOf(row, 'td')).toEqual([
      '600,000 at most28-point plan20 Nov · 2 originsNo limit from outsideRoger Wicker21 Nov · 1 origin',
      'no position on record',
      'no position on record',
      '800,000 in peacetimeE3 powers23 Nov · 1 origin',
      'no position on record',
    ]);
    expect(textOf(row.querySelector('.contested'))).toBe('contested');
    expect(row.querySelector('.contested svg')).not.toBeNull();
    expect(row.querySelector('th a')?.getAttribute('href')).toBe(
      '#question/how-large-an-army/as-of/2025-11-23',
    );
  });

  it('is a list of questions instead in a narrow window', () => {
    const list = open('#matrix/as-of/2025-11-23', { narrow: true });
    expect(textsOf(list, '.matrix-list h3')).toEqual(textsOf(root, '.matrix tbody th a'));
    expect(list.querySelector('table')).toBeNull();
  });

  it('says so when nothing fits', () => {
    expect(textsOf(open('#matrix/text/zzz'), '.nothing')).toEqual(['Nothing on record fits.']);
  });
});

describe('a detail', () => {
  it('of a question names every holder, what rests on one source, and every claim on it', () => {
    const root = open('#question/is-driscoll-there/as-of/2025-11-20');
    expect(textOf(root.querySelector('h1'))).toBe('The record has nothing under this address.');
    const asked = open('#question/driscoll-meets-russians/as-of/2025-11-19');
    expect(textOf(asked.querySelector('h1'))).toBe(
      'On 19 and 20 November 2025, was a meeting of Driscoll with Russian officials planned?',
    );
    const wrote = open('#question/who-wrote-it/as-of/2025-11-23');
    expect(textsOf(wrote, '.answer-held h2')).toHaveLength(2);
    expect(textsOf(wrote, '.claim-list .claim')).toHaveLength(2);
    expect(textOf(wrote.querySelector('.claim-list'))).toContain('3 newer claims since');
  });

  it('tells without which source a question would stand otherwise', () => {
    const flipped = dossier.questions.find(({ id }) => open(`#question/${id}`).querySelector('.flips'));
    expect(textsOf(open(`#question/${flipped?.id ?? ''}`), '.flips li')[0]).toMatch(
      /^Without .+ this would be: (one-sided|agreed|contested|nothing on record)$/,
    );
  });

  it('of an entity has its roles of the day and all its claims', () => {
    const root = open('#entity/vladimir-putin');
    expect(textOf(root.querySelector('h1'))).toBe('Vladimir Putin');
    expect(root.querySelectorAll('.claim-list .claim').length).toBeGreaterThan(12);
    expect(root.querySelector('.question h3 a')?.getAttribute('href')).toMatch(/^#question\//);
  });

  it('of a claim has its reports with their words, and its answers, each in its own word', () => {
    const root = open('#claim/king-russian-wish-list');
    expect(textOf(root.querySelector('h1'))).toMatch(/^Angus King says that Rubio told senators/);
    expect(textsOf(root, '.tie > .quiet')).toContain('denies it was ever said');
    expect(textsOf(root, '.reports a').length).toBe(1);
    const denial = open('#claim/pigott-denies-senators-account');
    expect(textsOf(denial, 'blockquote')[0]).toBe('blatantly false');
    expect(textsOf(denial, '.reports a').length).toBe(2);
  });

  it('of a claim leads to the form for an error in it, which names the claim and nothing else', () => {
    const root = open('#claim/king-russian-wish-list');
    const link = root.querySelector('.report-error a');
    expect(textOf(link)).toBe('Report an error in this claim');
    expect(link?.getAttribute('href')).toBe(claimIssue('king-russian-wish-list'));
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('that is not on record yet says since when it is', () => {
    const root = open('#claim/king-russian-wish-list/as-of/2025-11-19');
    expect(textOf(root.querySelector('h1'))).toBe('Not yet on record on 19 Nov 2025.');
    expect(root.querySelector('.detail a')?.getAttribute('href')).toBe(
      '#claim/king-russian-wish-list/as-of/2025-11-23',
    );
  });
});

describe('the timeline', () => {
  const root = open('#timeline/month/2025-11/as-of/2025-11-23');
  const cells = [...root.querySelectorAll('[role=option]')];

  it('has a lane for each side and an option, with its count, for each day on which it spoke', () => {
    expect(
      [...root.querySelectorAll('[role=group].lane')].map((one) => one.getAttribute('aria-label')),
    ).toEqual(['United States', 'Ukraine', 'Russia', 'Europe', 'Other']);
    expect(cells.map((one) => one.getAttribute('aria-label'))).toContain('21 Nov 2025: 7 claims');
    const claims = cells.map((one) =>
      Number(/: (\d+) claim/.exec(one.getAttribute('aria-label') ?? '')?.[1]),
    );
    expect(textOf(root.querySelector('.claim-list h2'))).toBe(`${claims.reduce((a, b) => a + b)} claims`);
  });

  it('has one place in the tab order, and lists what is chosen', () => {
    expect(cells.filter((one) => one.getAttribute('tabindex') === '0')).toHaveLength(1);
    const chosen = open('#timeline/month/2025-11/lane/russia/at/2025-11-21');
    expect(textOf(chosen.querySelector('[role=option][aria-selected=true] title'))).toBe(
      '21 Nov 2025: 7 claims',
    );
    expect(textOf(chosen.querySelector('.chosen'))).toBe('Russia, 21 Nov 2025 Show all');
    expect(chosen.querySelectorAll('.claim')).toHaveLength(7);
  });

  it('shows denials, proposals and warnings by other marks than sayings, and says which', () => {
    const forms = new Set(
      [...root.querySelectorAll('.cell .mark')].map((mark) =>
        mark
          .getAttribute('d')
          ?.replace(/M[\d.]+ [\d.]+/g, '')
          .slice(0, 9),
      ),
    );
    expect(forms.size).toBeGreaterThan(2);
    expect(textsOf(root, '.legend li')[1]).toBe('denies, rejects');
  });

  it('runs from right to left where the language does', () => {
    const xs = (of: HTMLElement) =>
      [...of.querySelectorAll('.lane-drawing.russia .halo')].map((halo) => Number(halo.getAttribute('x')));
    const mirrored = xs(open('#timeline/month/2025-11/as-of/2025-11-23', {}, { dir: 'rtl' }));
    expect(mirrored.toReversed()).toEqual(mirrored.toSorted((a, b) => a - b));
    expect(xs(root)).toEqual(xs(root).toSorted((a, b) => a - b));
  });
});

test('arrow keys walk the marks: along a lane, to its ends, and to the nearest of another', () => {
  const lane = (side: 'russia' | 'europe' | 'ukraine', columns: number[]) => ({
    side,
    cells: columns.map((column) => ({ column, acts: [], claims: 1 })),
  });
  const lanes = [lane('ukraine', [2, 9]), lane('russia', []), lane('europe', [1, 5, 8])];
  const from = { side: 'europe', column: 5 } as const;
  const step = (key: string, direction: 'ltr' | 'rtl' = 'ltr') =>
    stepFrom(lanes, from, key, direction)?.column;
  expect(['ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => step(key))).toEqual([8, 1, 1, 8]);
  expect(['ArrowRight', 'ArrowLeft'].map((key) => step(key, 'rtl'))).toEqual([1, 8]);
  expect(stepFrom(lanes, from, 'ArrowUp', 'ltr')).toEqual({ side: 'ukraine', column: 2 });
  expect(stepFrom(lanes, { side: 'ukraine', column: 9 }, 'ArrowDown', 'ltr')).toEqual({
    side: 'europe',
    column: 8,
  });
  expect(stepFrom(lanes, { side: 'ukraine', column: 9 }, 'ArrowRight', 'ltr')).toBeNull();
  expect(step('a')).toBeUndefined();
  expect(stepFrom([], null, 'Home', 'ltr')).toBeNull();
});

describe('the plan’s points', () => {
  const root = open('#plan');

  it('tell each version’s fate in words, and which was not published by number', () => {
    const versions = textsOf(root, '.versions li');
    expect(versions[1]).toMatch(/27 points.*7 kept.*20 changed.*1 dropped/);
    expect(versions[2]).toContain('this version was not published by number');
  });

  it('mark the words that came and went by element', () => {
    const [, counter] = root.querySelectorAll('.plan tbody tr:first-child td');
    expect(textOf(counter)).toContain('changed');
    expect(textsOf(counter as Element, 'ins')).toEqual(['once more']);
    expect(textOf(counter?.querySelector('bdi'))).toBe('Ukraine’s sovereignty would be confirmed once more.');
  });

  it('follow the day in view', () => {
    expect(textsOf(open('#plan/as-of/2025-11-20'), '.versions li')).toHaveLength(1);
  });
});

describe('the sources', () => {
  it('say what rests on each, on what ground a state controls one, and which do not count', () => {
    const root = open('#sources', { trust: NO_STATE_MEDIA });
    const row = [...root.querySelectorAll('.source-table tbody tr')].find((one) =>
      textOf(one).startsWith('TASS'),
    );
    expect(textOf(row)).toMatch(/Russia.*not trusted, does not count.*state-controlled: .+\d+$/);
    expect(row?.querySelector('.quiet a')?.getAttribute('href')).toMatch(/^https:/);
    expect(row?.querySelector('th > a')?.getAttribute('href')).toBe('#timeline/source/tass');
  });
});

test('every text of the dossier is marked with its language', () => {
  const unmarked = (root: HTMLElement): string[] =>
    [...root.querySelectorAll('*')]
      .filter(
        (one) => one.children.length === 0 && textOf(one).includes('Rubio') && !one.closest('[lang=en]'),
      )
      .map(textOf);
  expect(unmarked(rendered(<p>Rubio</p>))).toEqual(['Rubio']);
  for (const hash of ['#matrix', '#timeline', '#question/who-wrote-it', '#entity/marco-rubio'])
    expect(unmarked(open(hash))).toEqual([]);
});
