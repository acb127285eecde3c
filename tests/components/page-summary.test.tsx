import { expect, test } from 'vitest';
import { PageSummary } from '../../components/PageSummary.tsx';
import type { PageSummaryProps } from '../../components/PageSummary.tsx';
import type { PageStop } from '../../components/Stopped.tsx';
import { claimIssue } from '../../lib/domain/project.ts';
import { CONSULTED, RECEIVED } from './question-samples.ts';
import { buttonOf, click, rendered, textOf, textsOf } from './rendered.ts';
import { sayFromEnglish } from './say-from-english.ts';
import { PUTIN, claim } from './speaker-samples.ts';

const done: string[] = [];

function popup(more: Partial<PageSummaryProps> = {}): HTMLElement {
  const props: PageSummaryProps = {
    words: { say: sayFromEnglish(), lang: 'en' },
    host: 'bolnews.com',
    dates: ['2025-11-20'],
    mentions: [
      { entity: 'trump', name: 'Donald Trump', count: 4 },
      { entity: 'peskov', name: 'Dmitry Peskov', count: 1 },
    ],
    briefing: {
      asOf: '2025-11-20',
      questions: [CONSULTED, RECEIVED],
      counts: { claims: 40, hidden: 2, since: 31, questions: 2, contested: 1 },
    },
    stop: null,
    reasons: [],
    on: true,
    fresh: { minutes: 130, compiled: '2025-11-30', stale: false },
    tabOnly: false,
    newer: null,
    said: 'unasked',
    sought: '',
    found: null,
    entity: null,
    change: null,
    issueOf: (id) => `https://project.example/${id}`,
    onSwitch: (on) => done.push(`switch ${String(on)}`),
    onAct: (stop) => done.push(`act ${stop}`),
    onShow: (entity) => done.push(`show ${entity}`),
    onUnmark: (entity) => done.push(`unmark ${entity}`),
    onUndo: () => done.push('undo'),
    onBack: () => done.push('back'),
    onSince: () => done.push('since'),
    onFocus: () => done.push('focus'),
    onSought: (text) => done.push(`seek ${text}`),
    onOpen: ({ kind, id }) => done.push(`open ${kind} ${id}`),
    onOpenEntity: (entity) => done.push(`record ${entity}`),
    onRefresh: () => done.push('refresh'),
    onSaid: () => done.push('said'),
    onOpenClaim: (claim) => done.push(`claim ${claim}`),
    onOpenOptions: () => done.push('options'),
    onOpenRecord: () => done.push('record'),
    ...more,
  };
  return rendered(<PageSummary {...props} />);
}

function pressed(root: HTMLElement, name: string): string[] {
  done.length = 0;
  click(buttonOf(root, name), 'page');
  click(buttonOf(root, name));
  return done;
}

test('says which page, of which day, with how many mentions', () => {
  const parts = '.role > span';
  expect(textsOf(popup(), parts)).toEqual(['bolnews.com', 'published 20 Nov 2025', '5 mentions']);
  expect(textsOf(popup({ dates: [] }), parts)).toEqual(['bolnews.com', '5 mentions']);
  expect(textsOf(popup({ host: null, on: null, stop: 'closed', dates: [] }), parts)).toEqual([]);
});

test('says so where the page states two days', () => {
  const text = textOf(popup({ dates: ['2025-11-20', '2025-11-21'] }));
  expect(text).toContain('published 20 Nov 2025');
  expect(text).toContain('also states 21 Nov 2025');
  expect(textOf(popup())).not.toContain('also states');
});

test('gives the questions in the order they come, then what is left out', () => {
  const root = popup();
  expect(textsOf(root, '.question h3')).toEqual([CONSULTED.text, RECEIVED.text]);
  expect(textsOf(root, '.standing')).toEqual(['contested', 'one-sided']);
  expect(textsOf(root, '.aside > span')).toEqual(['2 claims hidden by your choice of sources']);
});

test('says how much came since the article and opens it as a list', () => {
  const button = 'Since this article: 31 newer claims';
  expect(pressed(popup(), button)).toEqual(['since']);
  expect(buttonOf(popup(), button).getAttribute('aria-expanded')).toBe('false');
  const root = popup({ newer: [claim(PUTIN, '2025-11-21', 'confirms', 'that Russia has the text')] });
  expect(buttonOf(root, button).getAttribute('aria-expanded')).toBe('true');
  expect(textsOf(root, '.claim p:first-child')).toEqual(['Vladimir Putin confirms that Russia has the text']);
});

test('leads from each claim to the project’s form, with the claim’s id and nothing else', () => {
  const newer = [claim(PUTIN, '2025-11-21', 'confirms', 'that Russia has the text')];
  const link = popup({ newer }).querySelector('.report');
  expect(link?.getAttribute('aria-label')).toBe('Report an error in this claim');
  expect(link?.getAttribute('href')).toBe('https://project.example/putin-2025-11-21-confirms');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  const { search } = new URL(claimIssue('putin-2025'));
  expect([...new URLSearchParams(search)]).toEqual([
    ['template', 'claim.yml'],
    ['claim', 'putin-2025'],
  ]);
});

test('offers not to mark a name, and takes that back', () => {
  expect(pressed(popup(), 'Don’t mark this name: Dmitry Peskov')).toEqual(['unmark peskov']);
  const root = popup({ change: { what: 'unmarked', name: 'Dmitry Peskov' } });
  expect(textOf(root.querySelector('.undo [role=status]'))).toBe('Dmitry Peskov is no longer marked.');
  expect(pressed(root, 'Undo')).toEqual(['undo']);
});

test('says that the switch is for this tab only', () => {
  expect(pressed(popup({ tabOnly: true }), 'Mark names on bolnews.com, in this tab only')).toEqual([
    'switch false',
  ]);
});

test('cuts a long list of questions and says how many more the record has', () => {
  const questions = Array.from({ length: 7 }, (_, n) => ({ ...CONSULTED, id: `q${String(n)}` }));
  const root = popup({
    briefing: {
      asOf: '2025-11-20',
      questions,
      counts: { claims: 40, hidden: 0, since: 0, questions: 7, contested: 7 },
    },
  });
  expect(root.querySelectorAll('.question')).toHaveLength(5);
  expect(pressed(root, '2 more questions in the record')).toEqual(['record']);
});

test('says so when no question is touched', () => {
  const briefing = {
    asOf: '2025-11-20',
    questions: [],
    counts: { claims: 0, hidden: 0, since: 0, questions: 0, contested: 0 },
  };
  expect(textOf(popup({ briefing }).querySelector('.nothing'))).toContain('No question on record');
});

test('lists who is mentioned, a button each that asks for the mention', () => {
  const root = popup();
  expect(textsOf(root, '.chip bdi')).toEqual(['Donald Trump', 'Dmitry Peskov']);
  expect(textsOf(root, '.chip i')).toEqual(['4', '1']);
  expect(buttonOf(root, 'Dmitry Peskov 1').getAttribute('title')).toBe('Dmitry Peskov, mentioned 1 time');
  expect(pressed(root, 'Dmitry Peskov 1')).toEqual(['show peskov']);
});

test.each([true, false])('switches the site from %s', (on) => {
  const root = popup({ on });
  const control = buttonOf(root, 'Mark names on bolnews.com');
  expect(control.getAttribute('role')).toBe('switch');
  expect(control.getAttribute('aria-checked')).toBe(String(on));
  expect(pressed(root, 'Mark names on bolnews.com')).toEqual([`switch ${String(!on)}`]);
});

test.each<[PageStop, string, string]>([
  ['off-topic', 'This page doesn’t seem to be about the plan, so nothing is marked.', 'Search the record'],
  ['reload', 'This page was open before Says Who was installed or updated.', 'Reload this page'],
  ['off', 'You switched Says Who off on this site.', 'Switch it on here'],
  ['closed', 'The browser lets no extension run on this page.', 'Open the full record'],
  ['withdrawn', 'The browser has withdrawn Says Who’s access to this page.', 'Give access back'],
  ['nothing', 'This page names nobody that the record knows.', 'Open the full record'],
  ['off-tab', 'You switched Says Who off on this site in this tab.', 'Switch it on here'],
  ['unlisted', 'You chose certain sites, and this is none of them.', 'Add this site'],
  ['click', 'You chose to have pages read only when you ask.', 'Read this page'],
])('%s: one sentence and one button', (stop, sentence, name) => {
  const root = popup({ stop });
  expect(textOf(root.querySelector('.stopped p'))).toBe(sentence);
  expect(root.querySelectorAll('.stopped button')).toHaveLength(1);
  expect(root.querySelector('.question, .chip')).toBeNull();
  expect(pressed(root, name)).toEqual([`act ${stop}`]);
});

test('explains why a page is off topic by what was found', () => {
  const reasons = [
    { kind: 'core' as const, entity: 'kremlin', form: 'Kremlin', count: 2 },
    { kind: 'core' as const, entity: 'kyiv', form: 'Kyiv', count: 1 },
  ];
  expect(textOf(popup({ stop: 'off-topic', reasons }).querySelector('.stopped .quiet'))).toBe(
    'Found only: “Kremlin” 2×, “Kyiv” 1×',
  );
  expect(textOf(popup({ stop: 'off-topic' }).querySelector('.stopped .quiet'))).toBe(
    'None of the plan’s names was found.',
  );
});

test.each([
  [{ minutes: 5, stale: false }, 'Record checked 5 minutes ago'],
  [{ minutes: 130, stale: false }, 'Record checked 2 hours ago'],
  [{ minutes: 4500, stale: true }, 'Last checked 3 days ago: newer claims may be missing'],
  [{ minutes: null, stale: false }, 'Record of 30 Nov 2025, as installed'],
  [{ minutes: null, stale: true }, 'Record of 30 Nov 2025, as installed: newer claims may be missing'],
])('says how fresh the record is: %j', (fresh, sentence) => {
  const onRefresh = fresh.minutes === null ? null : () => undefined;
  const root = popup({ fresh: { compiled: '2025-11-30', ...fresh }, onRefresh });
  expect(textOf(root.querySelector('footer [role=status]'))).toBe(sentence);
  expect(textOf(root).includes('Check now')).toBe(fresh.stale && onRefresh !== null);
});

test('leads to the check, the options and the full record', () => {
  const stale = popup({ fresh: { minutes: 4500, compiled: '2025-11-30', stale: true } });
  expect(pressed(stale, 'Check now')).toEqual(['refresh']);
  expect(pressed(stale, 'Sources')).toEqual(['options']);
  expect(pressed(stale, 'Full record')).toEqual(['record']);
});
