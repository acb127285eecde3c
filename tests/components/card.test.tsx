import { expect, test } from 'vitest';
import { Card } from '../../components/Card.tsx';
import type { CardProps } from '../../components/Card.tsx';
import type { Briefing } from '../../lib/domain/briefing.ts';
import { CONTESTED, EMPTY, LONG } from './briefing-samples.ts';
import { RECEIVED, WROTE } from './question-samples.ts';
import { buttonOf, click, rendered, textOf, textsOf } from './rendered.ts';
import { sayFromEnglish } from './say-from-english.ts';
import { PESKOV, PUTIN, claim } from './speaker-samples.ts';

const done: string[] = [];

function card(briefing: Briefing, more: Partial<CardProps> = {}): HTMLElement {
  const props: CardProps = {
    words: { say: sayFromEnglish(), lang: 'en' },
    briefing,
    aged: '',
    live: [],
    pinned: false,
    copied: false,
    newer: null,
    onPin: () => done.push('pin'),
    onClose: () => done.push('close'),
    onCopy: () => done.push('copy'),
    onSince: () => done.push('since'),
    onOpenRecord: () => done.push('record'),
    ...more,
  };
  return rendered(<Card {...props} />);
}

test('is a dialog named by the entity, with its side and the role it holds', () => {
  const root = card(CONTESTED);
  const dialog = root.querySelector('[role=dialog]');
  expect(textOf(root.querySelector(`#${dialog?.getAttribute('aria-labelledby') ?? ''}`))).toBe(
    'Dan Driscoll',
  );
  expect(textsOf(root, 'header .side, header .role')).toEqual(['United States', 'US Army Secretary']);
});

test('shows the kind of what stands on no side, and the gist of what holds no role', () => {
  expect(textsOf(card(LONG), 'header .kind, header .role')).toEqual(['Document', LONG.entity.gist]);
});

test('puts positions face to face, each with its sides, holders, sources and origins', () => {
  const root = card(CONTESTED);
  expect(textOf(root.querySelector('.asked'))).toBe('Was Ukraine consulted on the plan?contested');
  const [yes, no] = root.querySelectorAll('.position');
  expect(textsOf(yes as Element, '.sides .side')).toEqual(['US']);
  expect(textsOf(no as Element, '.sides .side')).toEqual(['Ukraine', 'Europe']);
  expect(textsOf(yes as Element, 'p')).toEqual([
    'Yes: its envoy saw it and accepted most of it',
    'Karoline Leavitt, Senior US officials11 sources, 2 origins',
  ]);
  expect(textsOf(no as Element, '.holder')).toEqual(['Ukraine: Rustem Umerov', 'Europe: Friedrich Merz']);
});

test('tells contested by a shape that no side has', () => {
  const root = card(CONTESTED);
  const mark = root.querySelector('.contested path')?.getAttribute('d');
  const sides = [...root.querySelectorAll('.side path')].map((path) => path.getAttribute('d'));
  expect(mark).toBeTruthy();
  expect(sides).not.toContain(mark);
  expect(new Set(sides).size).toBe(3);
});

test('says what a speaker held before and otherwise on the same day, naming only where several hold it', () => {
  const past = (question: typeof WROTE): string[] =>
    textsOf(card({ ...LONG, questions: [question] }), '.past');
  expect(past(WROTE)).toEqual([
    'On the same day also: Russia and the United States together',
    'Said otherwise on 22 Nov 2025: It is a Russian wish list',
  ]);
  expect(past(RECEIVED)).toEqual([
    'Maria Zakharova said otherwise on 20 Nov 2025: Nothing was received officially',
  ]);
});

test('reads "speaker act content", in the plural for a group', () => {
  const root = card(CONTESTED);
  expect(textsOf(root, '.claim p:first-child')).toEqual([
    'Dmitry Peskov denies that talks with Driscoll are planned',
    'Senior US officials announce his mission to Kyiv: strategy, technology, restarting talks',
  ]);
  expect(textsOf(root, '.claim b')).toEqual(['denies', 'announce']);
  expect(textsOf(root, '.claim time')).toEqual(['20 Nov', '19 Nov']);
});

test('links to the words in the source, and says whose reporting a source relays', () => {
  const link = card({ ...CONTESTED, claims: CONTESTED.claims.slice(1) }).querySelector('a');
  expect(textOf(link)).toBe('NBC, via BOL News');
  expect(link?.getAttribute('href')).toBe(
    'https://www.bolnews.com/a#:~:text=traveled%20to%20Kyiv%20this%20week',
  );
  expect(link?.getAttribute('target')).toBe('_blank');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
});

test('makes no link of an address that is not https', () => {
  const bad = claim(PESKOV, '2025-11-20', 'denies', 'it');
  const reports = bad.reports.map((report) => ({ ...report, url: 'javascript:alert(1)' }));
  const root = card({ ...CONTESTED, claims: [{ ...bad, reports }] });
  expect(root.querySelector('a')).toBeNull();
  expect(textOf(root.querySelector('.claims'))).toContain('TASS');
});

test('counts the further sources and opens them in place', () => {
  const details = card(CONTESTED).querySelector('details');
  expect(textOf(details?.querySelector('summary'))).toBe('and 8 more');
  expect(textsOf(details as Element, 'a')).toEqual(['Interfax', 'RIA Novosti', 'Reuters']);
  expect(textOf(details?.parentElement?.nextElementSibling)).toBe('1 origin');
});

test('says that the record is old where it is, also of one on whom nothing is on record', () => {
  const aged = 'Record of 24 Nov 2025, as installed: newer claims may be missing';
  expect(textOf(card(CONTESTED, { aged }).querySelector('.aged'))).toBe(aged);
  expect(textOf(card(EMPTY, { aged }).querySelector('footer'))).toBe(aged);
  expect(card(CONTESTED).querySelector('.aged')).toBeNull();
});

test('keeps denying, denying to have said, contradicting and superseding apart', () => {
  expect(textsOf(card(LONG), '.answer')).toEqual([
    'denied by Dmitry Peskov (13 Jan) and Maria Zakharova',
    'Marco Rubio denies having said it',
    'replaced by later words of Volodymyr Zelensky (14 Jan)',
    'supported by Friedrich Merz (13 Jan)',
  ]);
  expect(textsOf(card(CONTESTED), '.answer')).toEqual(['contradicted by Senior US officials']);
});

test('says that a speaker is not named', () => {
  const [named, anonymous] = card(CONTESTED).querySelectorAll('.claim');
  expect(textOf(named)).not.toContain('not named');
  expect(textOf(anonymous)).toContain('speaker not named');
});

test('says the day, what is hidden, what came since and how much the record has', () => {
  const foot = textOf(card(CONTESTED).querySelector('footer'));
  expect(foot).toContain('Since this article: 4 newer claims');
  expect(foot).toContain('As of 20 Nov 2025');
  expect(foot).toContain('2 claims hidden by your choice of sources');
  expect(foot).toContain('All 12 in the record');
  const one = card({ ...CONTESTED, counts: { claims: 12, hidden: 1, since: 0, questions: 2, contested: 1 } });
  expect(textOf(one)).toContain('1 claim hidden');
  expect(textOf(one)).not.toContain('Since');
});

test('leads nowhere and leaves no gap where there is no way to the record', () => {
  const root = card(
    { ...CONTESTED, counts: { claims: 12, hidden: 1, since: 0, questions: 2, contested: 1 } },
    { onOpenRecord: null },
  );
  expect(textOf(root.querySelector('footer'))).not.toContain('in the record');
  expect(textOf(root.querySelector('footer .row > :first-child'))).toBe('As of 20 Nov 2025');
  expect(textsOf(root, 'footer .parts > *')).toEqual(['1 claim hidden by your choice of sources']);
});

test('shows at most three questions and three claims, the first ones', () => {
  const many = Array.from({ length: 5 }, (_, n) =>
    claim(PUTIN, `2025-11-0${String(n + 1)}`, 'asserts', `number ${String(n)}`),
  );
  const questions = Array.from({ length: 5 }, (_, n) => ({
    ...WROTE,
    id: `q${String(n)}`,
    text: `Question ${String(n)}`,
  }));
  const root = card({ ...CONTESTED, claims: many, questions });
  expect(textsOf(root, '.question h3')).toEqual(['Question 0', 'Question 1', 'Question 2']);
  expect(textsOf(root, '.claim p:first-child')).toEqual(
    [0, 1, 2].map((n) => `Vladimir Putin says number ${String(n)}`),
  );
});

test('has one sentence where there is nothing to say, and says when that is the reader’s choice', () => {
  const empty = card(EMPTY);
  expect(textOf(empty.querySelector('.nothing'))).toBe('Nothing on record about Anchorage by 20 Nov 2025.');
  expect(empty.querySelector('footer, .question, .claims')).toBeNull();
  const hidden = card({ ...EMPTY, counts: { claims: 0, hidden: 3, since: 0, questions: 0, contested: 0 } });
  expect(textOf(hidden.querySelector('.nothing'))).toContain('Only sources you don’t trust');
  expect(textOf(hidden.querySelector('footer'))).toBe('3 claims hidden by your choice of sources');
});

test('shows what came since once it is asked for', () => {
  const root = card(CONTESTED, {
    newer: [claim(PUTIN, '2025-11-21', 'confirms', 'that Russia has the text')],
  });
  expect(textsOf(root, '.claims h3')).toEqual(['Newest claims', 'Newer claims']);
  expect(buttonOf(root, 'Since this article: 4 newer claims').getAttribute('aria-expanded')).toBe('true');
});

test('marks and isolates every text of the dossier, and no text of the interface', () => {
  const root = card(CONTESTED, { words: { say: sayFromEnglish({ dir: 'rtl', locale: 'ar' }), lang: 'en' } });
  expect(root.querySelector('[role=dialog]')?.getAttribute('dir')).toBe('rtl');
  const isolated = [...root.querySelectorAll('bdi')];
  expect(isolated.every((bdi) => bdi.getAttribute('lang') === 'en')).toBe(true);
  const texts = isolated.map(textOf);
  for (const text of ['Dan Driscoll', 'US Army Secretary', 'Rustem Umerov', 'TASS'])
    expect(texts).toContain(text);
  expect(texts).not.toContain('denies');
});

test('says what a place’s claims stand for', () => {
  const root = card({ ...CONTESTED, entity: { ...CONTESTED.entity, standsFor: 'peskov' } });
  expect(textsOf(root, 'header .role').at(-1)).toBe('Shows what Dmitry Peskov says.');
});

test.each([
  ['Copy', 'copy'],
  ['Pin', 'pin'],
  ['Close', 'close'],
  ['Since this article: 4 newer claims', 'since'],
  ['All 12 in the record', 'record'],
])('%s acts at the reader’s click and at nobody else’s', (name, act) => {
  done.length = 0;
  const button = buttonOf(card(CONTESTED), name);
  click(button, 'page');
  expect(done).toEqual([]);
  click(button);
  expect(done).toEqual([act]);
});

test('tells that it is pinned, and announces a copy', () => {
  expect(buttonOf(card(CONTESTED, { pinned: true }), 'Pin').getAttribute('aria-pressed')).toBe('true');
  expect(buttonOf(card(CONTESTED), 'Pin').getAttribute('aria-pressed')).toBe('false');
  expect(textOf(card(CONTESTED).querySelector('[role=status]'))).toBe('');
  expect(textOf(card(CONTESTED, { copied: true }).querySelector('[role=status]'))).toBe('Copied');
});
