import { expect, test } from 'vitest';
import { SourceList } from '../../components/SourceList.tsx';
import type { SourceListProps } from '../../components/SourceList.tsx';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { buttonOf, click, rendered, textOf, textsOf } from './rendered.ts';
import { sayFromEnglish } from './say-from-english.ts';
import { SOURCES } from './source-samples.ts';

const done: string[] = [];

function list(more: Partial<SourceListProps> = {}): HTMLElement {
  const props: SourceListProps = {
    words: { say: sayFromEnglish(), lang: 'en' },
    sources: SOURCES,
    trust: TRUST_ALL,
    trusted: new Set(SOURCES.map(({ id }) => id).filter((id) => id !== 'bol-news')),
    undoable: null,
    onSource: (id, trusted) => done.push(`${id} ${String(trusted)}`),
    onPreset: (preset) => done.push(preset),
    onNamedOnly: (namedOnly) => done.push(`named ${String(namedOnly)}`),
    onUndo: () => done.push('undo'),
    ...more,
  };
  return rendered(<SourceList {...props} />);
}

function row(root: HTMLElement, id: string): Element {
  const found = root.querySelector(`#source-${id}`)?.closest('li');
  if (!found) throw new Error(`no row for ${id}`);
  return found;
}

test('groups sources by kind, by country within, and says how many of each count', () => {
  const root = list();
  expect(textsOf(root, '.group h3')).toEqual([
    'News agencies',
    'Broadcasters',
    'State media',
    'Governments and institutions',
    'Aggregators',
  ]);
  expect(textsOf(root, '.group .asked .quiet')[1]).toBe('3 of 4 trusted');
  expect(textsOf(root, '.group:nth-of-type(1) label')).toEqual(['dpa', 'Reuters', 'Associated Press']);
  expect(textOf(row(root, 'dpa'))).toContain('Germany');
  expect(textOf(row(root, 'mirror'))).toContain('Country unknown');
});

test('each source has a switch that its name labels, and that acts at the reader’s click only', () => {
  const root = list();
  const control = root.querySelector('#source-bol-news');
  expect(control?.getAttribute('aria-checked')).toBe('false');
  expect(textOf(root.querySelector('label[for=source-bol-news]'))).toBe('BOL News');
  done.length = 0;
  click(control as Element, 'page');
  click(control as Element);
  click(root.querySelector('#source-reuters') as Element);
  expect(done).toEqual(['bol-news true', 'reuters false']);
});

test('gives the ground for calling a source state-controlled, with a link', () => {
  const tass = row(list(), 'tass');
  expect(textOf(tass)).toContain('state-controlled: Owned by the Russian state');
  expect(textOf(tass.querySelector('a[href^="https://"]'))).toBe('Owned by the Russian state');
  expect(row(list(), 'reuters').querySelector('a')).toBeNull();
});

test('says how much rests on a source alone, where that is known', () => {
  const root = list({ alone: { reuters: 3, tass: 1 } });
  expect(textOf(row(root, 'reuters'))).toContain('3 claims rest on it alone');
  expect(textOf(row(root, 'tass'))).toContain('1 claim rests on it alone');
  expect(textOf(row(root, 'ap'))).not.toContain('alone');
});

test('offers the presets as one group, with the present one chosen', () => {
  const root = list({ trust: { ...TRUST_ALL, preset: 'no-state-media' } });
  const radios = [...root.querySelectorAll<HTMLInputElement>('fieldset input[type=radio]')];
  expect(radios.map((radio) => radio.value)).toEqual([
    'all',
    'wires-and-public',
    'no-state-media',
    'named-only',
  ]);
  expect(radios.filter((radio) => radio.hasAttribute('checked')).map((radio) => radio.value)).toEqual([
    'no-state-media',
  ]);
});

test('hides unnamed speakers by a switch of its own', () => {
  done.length = 0;
  click(list().querySelector('#named-only') as Element);
  expect(done).toEqual(['named true']);
});

test('says the last change politely and takes it back', () => {
  const root = list({ undoable: { name: 'BOL News', trusted: false } });
  expect(textOf(root.querySelector('[role=status]'))).toBe('BOL News no longer counts.');
  expect(textOf(list({ undoable: { preset: 'all' } }).querySelector('[role=status]'))).toContain(
    'All sources',
  );
  done.length = 0;
  click(buttonOf(root, 'Undo'));
  expect(done).toEqual(['undo']);
  expect(list().querySelector('.undo')?.hasAttribute('hidden')).toBe(true);
});

test.each([
  ['reut', ['Reuters']],
  ['  UKRAINE ', ['Suspilne']],
  ['tass.example', ['TASS']],
  ['nobody', []],
])('finds by name, country or domain: %j', async (sought, names) => {
  const root = list();
  const input = root.querySelector('input[type=search]') as HTMLInputElement;
  input.value = sought;
  const Fired = (root.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event;
  input.dispatchEvent(new Fired('input', { bubbles: true }));
  await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(null))));
  expect(textsOf(root, '.source label')).toEqual(names);
  expect(textOf(root.querySelector('.nothing'))).toBe(names.length > 0 ? '' : 'No source matches “nobody”.');
});
