import { expect, test } from 'vitest';
import { Colophon } from '../../components/Colophon.tsx';
import type { ShortcutLine } from '../../components/Colophon.tsx';
import { changed } from '../../components/changed.tsx';
import type { Change } from '../../components/changed.tsx';
import { OptionsFrame, SECTIONS } from '../../components/OptionsFrame.tsx';
import { Reading } from '../../components/Reading.tsx';
import type { ReadingProps } from '../../components/Reading.tsx';
import { RecordData } from '../../components/RecordData.tsx';
import type { RecordDataProps } from '../../components/RecordData.tsx';
import { refusal } from '../../components/refusal.ts';
import { Undo } from '../../components/Undo.tsx';
import type { Settings } from '../../lib/domain/settings.ts';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';
import { buttonOf, click, drawn, rendered, textOf, textsOf, type } from './rendered.ts';
import { sayFromEnglish } from './say-from-english.ts';

const words = { say: sayFromEnglish(), lang: 'en' };
const done: string[] = [];

function pressed(root: HTMLElement, name: string): string[] {
  done.length = 0;
  click(buttonOf(root, name), 'page');
  click(buttonOf(root, name));
  return done;
}

function reading(settings: Partial<Settings> = {}): HTMLElement {
  const props: ReadingProps = {
    words,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    names: new Map([['trump', 'Donald Trump']]),
    onChange: (change) => done.push(JSON.stringify(change)),
    onAddHost: (list, typed) => done.push(`${list} + ${typed}`) > 0 && !typed.includes(' '),
    onRemoveHost: (list, host) => done.push(`${list} - ${host}`),
    onMarkAgain: (entity) => done.push(`mark ${entity}`),
  };
  return rendered(<Reading {...props} />);
}

function data(more: Partial<RecordDataProps> = {}): HTMLElement {
  const props: RecordDataProps = {
    words,
    card: {
      id: 'peace-plan',
      title: 'The plan',
      languages: ['en'],
      license: 'CC-BY-4.0',
      compiled: '2026-11-24',
    },
    figures: { claims: 1, questions: 70, sources: 1303, entities: 63 },
    refused: '',
    onExport: () => done.push('export'),
    onImport: ({ name }) => done.push(`import ${name}`),
    onReset: () => done.push('reset'),
    ...more,
  };
  return rendered(<RecordData {...props} />);
}

test.each(SECTIONS)('the frame leads to each section and says which one is shown: %s', (section) => {
  const root = rendered(
    <OptionsFrame words={words} section={section}>
      <p>inside</p>
    </OptionsFrame>,
  );
  const links = [...root.querySelectorAll('nav a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(SECTIONS.map((one) => `#${one}`));
  expect(links.filter((link) => link.getAttribute('aria-current') === 'page').map(textOf)).toEqual([
    words.say(`section_${section}`),
  ]);
  expect(textOf(root.querySelector('main'))).toBe('inside');
});

test('shows the choices as they are set', () => {
  const root = reading({ where: 'click', density: 'page', trigger: 'hover-key' });
  const set = [...root.querySelectorAll('input[type=radio][checked]')].map((one) =>
    one.getAttribute('value'),
  );
  expect(set).toEqual(['click', 'hover-key', 'page']);
});

test('lets the list of sites to run on be edited only where it counts', () => {
  expect(textsOf(reading({ where: 'all' }), '.setting h3')).toEqual(['Sites switched off']);
  expect(textsOf(reading({ where: 'listed' }), '.setting h3')).toEqual([
    'Sites to run on',
    'Sites switched off',
  ]);
  expect(textOf(reading({ where: 'listed' }))).toContain('No site yet, so nothing is marked anywhere.');
});

test('takes a site off its list', () => {
  expect(pressed(reading({ off: ['bbc.com'] }), 'Remove bbc.com')).toEqual(['off - bbc.com']);
});

test('adds a site, and says of what is none that it is none, keeping it to be mended', async () => {
  const root = reading();
  const field = root.querySelector('.field') as HTMLInputElement;
  const submit = async (text: string): Promise<void> => {
    await type(field, text);
    const event = new (root.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event('submit', {
      bubbles: true,
      cancelable: true,
    });
    Object.defineProperty(event, 'isTrusted', { value: true });
    root.querySelector('form')?.dispatchEvent(event);
    await drawn();
  };
  done.length = 0;
  await submit('no site');
  expect(textOf(root.querySelector('.refused'))).toBe('“no site” is no site’s address.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await submit('bbc.com');
  expect(textOf(root.querySelector('.refused'))).toBe('');
  expect(done).toEqual(['off + no site', 'off + bbc.com']);
});

test('the delay is of no matter where a click opens the card', () => {
  expect(reading().querySelector('#dwell')?.hasAttribute('disabled')).toBe(false);
  expect(reading({ trigger: 'click' }).querySelector('#dwell')?.hasAttribute('disabled')).toBe(true);
  expect(textOf(reading({ dwell: 300 }).querySelector('output'))).toBe('300 ms');
});

test('lists the names that are not marked, each with a way back, also one that the record no longer has', () => {
  const root = reading({ unmarked: ['trump', 'gone'] });
  expect(textsOf(root, '.entries bdi')).toEqual(['Donald Trump', 'gone']);
  expect(pressed(root, 'Mark again: Donald Trump')).toEqual(['mark trump']);
});

test('the badge has a switch', () => {
  const root = reading();
  done.length = 0;
  click(root.querySelector('#badge') as Element);
  expect(done).toEqual(['{"badge":false}']);
});

test('says what the record holds, of which day, and that it is not there yet', () => {
  const root = data();
  expect(textsOf(root, '.figures div')).toEqual(['claim1', 'questions70', 'sources1,303', 'names63']);
  expect(textOf(root)).toContain('Compiled on 24 Nov 2026');
  expect(textOf(data({ card: null }))).toContain('The record is not there yet.');
});

test('saves settings at the reader’s click, and says why a file was refused', () => {
  expect(pressed(data(), 'Save settings')).toEqual(['export']);
  expect(textOf(data({ refused: 'No.' }).querySelector('[role=status]'))).toBe('No.');
});

test('resets only after it was confirmed in place, and not after it was declined', async () => {
  const root = data();
  expect(pressed(root, 'Reset all settings')).toEqual([]);
  await drawn();
  click(buttonOf(root, 'Keep them'));
  await drawn();
  expect(done).toEqual([]);
  click(buttonOf(root, 'Reset all settings'));
  await drawn();
  expect(pressed(root, 'Yes, reset')).toEqual(['reset']);
});

test('tells of privacy in five sentences, of licences and of the version', () => {
  const root = rendered(<Colophon words={words} version="9.8.7" shortcuts={[]} dataLicence="CC-BY-4.0" />);
  expect(textsOf(root, '.sentences li')).toHaveLength(5);
  expect(textOf(root)).toContain('Version 9.8.7');
  expect(textOf(root)).toContain('The record: CC-BY-4.0');
  const links = [...root.querySelectorAll('a')];
  expect(links.every((link) => link.getAttribute('rel') === 'noopener noreferrer')).toBe(true);
  expect(links).toHaveLength(2);
});

test('shows each shortcut as it is bound now, and that there is none', () => {
  const about = (shortcuts: ShortcutLine[]): string =>
    textOf(rendered(<Colophon words={words} version="1" shortcuts={shortcuts} dataLicence={null} />));
  expect(about([{ name: 'next', description: 'Next name', keys: 'Alt+N' }])).toContain('Next nameAlt+N');
  expect(about([{ name: 'next', description: 'Next name', keys: '' }])).toContain('Next namenot set');
  expect(about([])).toContain('no other keys of its own');
});

test.each<[Change, string]>([
  [{ what: 'off', name: 'TASS' }, 'TASS no longer counts.'],
  [{ what: 'on', name: 'TASS' }, 'TASS is trusted again.'],
  [{ what: 'group_off', name: 'Magazines' }, 'Nothing of “Magazines” counts now.'],
  [{ what: 'preset', preset: 'all' }, 'Now starting from: All sources.'],
  [{ what: 'named_on' }, 'Claims by speakers who are not named are hidden.'],
  [{ what: 'removed', name: 'bbc.com' }, 'bbc.com is off the list.'],
  [{ what: 'unmarked', name: 'Moscow' }, 'Moscow is no longer marked.'],
  [{ what: 'reset' }, 'All settings are as at the start.'],
])('says what was changed and takes it back: %j', (change, sentence) => {
  const undo = (): number => done.push('undo');
  const root = rendered(<Undo words={words} changed={changed(words, change)} onUndo={undo} />);
  expect(textOf(root.querySelector('[role=status]'))).toBe(sentence);
  expect(pressed(root, 'Undo')).toEqual(['undo']);
});

test('is silent, and there, before anything was changed', () => {
  const root = rendered(<Undo words={words} changed={null} onUndo={() => undefined} />);
  expect(textOf(root.querySelector('[role=status]'))).toBe('');
  expect(root.querySelector('button')).toBeNull();
});

test.each([
  [{ kind: 'json' } as const, '“a.json” was refused: it is not JSON.'],
  [
    { kind: 'value', name: 'density', wanted: { words: ['all', 'page'] } } as const,
    '“a.json” was refused: “density” must be one of all, page.',
  ],
  [
    { kind: 'value', name: 'dwell', wanted: 'number' } as const,
    '“a.json” was refused: “dwell” must be a number from 0 to 2,000.',
  ],
])('a refusal names the file and what is wrong: %j', (fault, sentence) => {
  expect(refusal(words, 'a.json', fault)).toBe(sentence);
});
