import { expect, test } from 'vitest';
import { SourceList } from '../../components/SourceList.tsx';
import type { SourceListProps } from '../../components/SourceList.tsx';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { buttonOf, click, drawn, rendered, textOf, textsOf, type } from './rendered.ts';
import { sayFromEnglish } from './say-from-english.ts';
import { SOURCES } from './source-samples.ts';

const done: string[] = [];

function list(more: Partial<SourceListProps> = {}): HTMLElement {
  const props: SourceListProps = {
    words: { say: sayFromEnglish(), lang: 'en' },
    sources: SOURCES,
    trust: TRUST_ALL,
    trusted: new Set(SOURCES.map(({ id }) => id).filter((id) => id !== 'bol-news')),
    namedOnly: false,
    onSource: (id, trusted) => done.push(`${id} ${String(trusted)}`),
    onGroup: (ids, name, trusted) => done.push(`${name}: ${ids.join(' ')} ${String(trusted)}`),
    onPreset: (preset) => done.push(preset),
    onNamedOnly: (namedOnly) => done.push(`named ${String(namedOnly)}`),
    onForget: () => done.push('forget'),
    ...more,
  };
  return rendered(<SourceList {...props} />);
}

/** The list with every group opened, as a reader opens them. */
async function openList(more: Partial<SourceListProps> = {}): Promise<HTMLElement> {
  const root = list(more);
  for (const opener of root.querySelectorAll('.opener')) {
    click(opener);
    await drawn();
  }
  return root;
}

function row(root: HTMLElement, id: string): Element {
  const found = root.querySelector(`#source-${id}`)?.closest('li');
  if (!found) throw new Error(`no row for ${id}`);
  return found;
}

test('groups sources by kind, closed, and says how many of each count', async () => {
  const root = list();
  expect(textsOf(root, '.group h3')).toEqual([
    'News agencies',
    'Broadcasters',
    'State media',
    'Governments and institutions',
    'Aggregators',
  ]);
  expect(textsOf(root, '.group > .asked > .quiet')[1]).toBe('3 of 4 trusted');
  expect(root.querySelector('.source')).toBeNull();
  const opener = root.querySelector('.opener') as Element;
  click(opener);
  await drawn();
  expect(opener.getAttribute('aria-expanded')).toBe('true');
  expect(root.querySelector(`#${opener.getAttribute('aria-controls') ?? ''} .source`)).not.toBeNull();
});

test('lists the sources of a kind by country, then by name', async () => {
  const root = await openList();
  expect(textsOf(root, '.group:nth-of-type(2) h4')).toEqual(['Germany', 'United Kingdom', 'United States']);
  expect(textsOf(root, '.group:nth-of-type(2) label')).toEqual(['dpa', 'Reuters', 'Associated Press']);
  expect(textsOf(root, 'h4')).toContain('Country unknown');
});

test('each source has a switch that its name labels, and that acts at the reader’s click only', async () => {
  const root = await openList();
  const control = root.querySelector('#source-bol-news');
  expect(control?.getAttribute('aria-checked')).toBe('false');
  expect(textOf(root.querySelector('label[for=source-bol-news]'))).toBe('BOL News');
  done.length = 0;
  click(control as Element, 'page');
  click(control as Element);
  click(root.querySelector('#source-reuters') as Element);
  expect(done).toEqual(['bol-news true', 'reuters false']);
});

test('switches a whole kind, or a kind in one country, off when all of it counts and else on', async () => {
  const root = await openList();
  done.length = 0;
  click(buttonOf(root, 'Trust none: News agencies'), 'page');
  click(buttonOf(root, 'Trust none: News agencies'));
  click(buttonOf(root, 'Trust all: Broadcasters'));
  click(buttonOf(root, 'Trust none: Broadcasters, United States'));
  expect(done).toEqual([
    'News agencies: reuters ap dpa false',
    'Broadcasters: nbc cbs suspilne bol-news true',
    'Broadcasters, United States: cbs nbc false',
  ]);
});

test('gives the ground for calling a source state-controlled, with a link', async () => {
  const root = await openList();
  const tass = row(root, 'tass');
  expect(textOf(tass)).toContain('state-controlled: Owned by the Russian state');
  expect(textOf(tass.querySelector('a[href^="https://"]'))).toBe('Owned by the Russian state');
  expect(row(root, 'reuters').querySelector('a')).toBeNull();
});

test('says how much rests on a source alone, where that is known', async () => {
  const root = await openList({ alone: { reuters: 3, tass: 1 } });
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

test.each([true, false])(
  'the switch for unnamed speakers says what holds, whoever set it: %s',
  (namedOnly) => {
    const root = list({ namedOnly });
    const control = root.querySelector('#named-only') as Element;
    expect(control.getAttribute('aria-checked')).toBe(String(namedOnly));
    done.length = 0;
    click(control);
    expect(done).toEqual([`named ${String(!namedOnly)}`]);
  },
);

test('says how many sources the reader switched, with the way to give that up; nothing for none', () => {
  const root = list({ trust: { ...TRUST_ALL, exceptions: { tass: false, ap: false } } });
  expect(textOf(root.querySelector('.presets'))).toContain('2 sources switched by you');
  done.length = 0;
  click(buttonOf(root, 'Forget'));
  expect(done).toEqual(['forget']);
  expect(textOf(list())).not.toContain('switched by you');
});

test.each([
  ['reut', ['Reuters']],
  ['  UKRAINE ', ['Suspilne']],
  ['tass.example', ['TASS']],
  ['nobody', []],
])('finds by name, country or domain: %j', async (sought, names) => {
  const root = list();
  const input = root.querySelector('input[type=search]') as Element;
  await type(input, sought);
  expect(textsOf(root, '.source label')).toEqual(names);
  expect(textOf(root.querySelector('.nothing'))).toBe(names.length > 0 ? '' : 'No source matches “nobody”.');
});
