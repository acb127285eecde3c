import { expect, test } from 'vitest';
import { EntityBriefing } from '../../components/EntityBriefing.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import type { SearchFieldProps } from '../../components/SearchField.tsx';
import { CONTESTED, EMPTY } from './briefing-samples.ts';
import { FOUND } from './found-samples.ts';
import { buttonOf, click, drawn, press, rendered, textOf, textsOf, type } from './rendered.ts';
import { sayFromEnglish } from './say-from-english.ts';

const words = { say: sayFromEnglish(), lang: 'en' };
const done: string[] = [];

function field(more: Partial<SearchFieldProps> = {}): { root: HTMLElement; input: Element } {
  done.length = 0;
  const props: SearchFieldProps = {
    words,
    sought: 'putin',
    found: FOUND,
    onFocus: () => done.push('focus'),
    onSought: (text) => done.push(`seek ${text}`),
    onOpen: ({ kind, id }) => done.push(`${kind} ${id}`),
    ...more,
  };
  const root = rendered(<SearchField {...props} />);
  return { root, input: root.querySelector('input') as Element };
}

const chosen = (root: HTMLElement): string[] => textsOf(root, '[aria-selected=true] b');

test('seeks what is typed, and loads when it gets the focus', async () => {
  const { root, input } = field({ sought: '', found: null });
  const Fired = (root.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event;
  input.dispatchEvent(new Fired('focus'));
  await type(input, 'Пу');
  expect(done).toEqual(['focus', 'seek Пу']);
  expect(input.getAttribute('aria-expanded')).toBe('false');
});

test('lists entities, questions and claims, each for what it is', () => {
  const { root, input } = field();
  expect(textsOf(root, '[role=option]')).toEqual([
    'Vladimir Putin PersonPresident of Russia.',
    'Has Moscow received the plan? Question',
    'Vladimir Putin confirms that Russia has the text 21 Nov 2025',
    'Senior US officials announce talks with Putin’s envoy 19 Nov 2025',
  ]);
  expect(input.getAttribute('aria-expanded')).toBe('true');
  expect(textOf(root.querySelector('[role=status]'))).toBe(
    '3 more match: add a word1 claim hidden by your choice of sources',
  );
});

test('the arrow keys go round the list, Enter opens, and the field names what is chosen', async () => {
  const { root, input } = field();
  const step = async (key: string): Promise<string> => {
    press(input, key);
    await drawn();
    const active = input.getAttribute('aria-activedescendant') ?? '';
    expect(root.querySelector(`#${active}`)?.getAttribute('aria-selected')).toBe('true');
    return active;
  };
  expect(chosen(root)).toEqual(['Vladimir Putin']);
  expect(await step('ArrowUp')).toBe('found-3');
  expect(await step('ArrowDown')).toBe('found-0');
  expect(await step('ArrowDown')).toBe('found-1');
  press(input, 'Enter');
  expect(done).toEqual(['question received']);
});

test('Esc clears, and in an empty field it is left to the browser', () => {
  expect(press(field().input, 'Escape')).toBe(true);
  expect(done).toEqual(['seek ']);
  expect(press(field({ sought: '', found: null }).input, 'Escape')).toBe(false);
  expect(done).toEqual([]);
});

test('acts on the reader’s own keys and clicks only', () => {
  const { root, input } = field();
  press(input, 'Enter', 'page');
  const option = root.querySelector('#found-2') as Element;
  click(option, 'page');
  expect(done).toEqual([]);
  click(option);
  expect(done).toEqual(['claim putin-has-text']);
});

test('says when nothing matches, and opens nothing then', () => {
  const { root, input } = field({ sought: 'xyzzy', found: { records: [], more: 0, hidden: 0 } });
  expect(textOf(root.querySelector('[role=status]'))).toBe('Nothing in the record matches “xyzzy”.');
  expect(root.querySelector('[role=listbox]')?.hasAttribute('hidden')).toBe(true);
  expect(press(input, 'Enter')).toBe(false);
});

test('an entity’s briefing leads back, to the record, and from each claim to the project’s form', () => {
  const props = {
    words,
    issueOf: (id: string) => `https://project.example/${id}`,
    onBack: () => done.push('back'),
    onOpenRecord: () => done.push('record'),
  };
  const root = rendered(<EntityBriefing {...props} briefing={CONTESTED} />);
  done.length = 0;
  click(buttonOf(root, 'Back'));
  click(buttonOf(root, 'All 12 in the record'));
  expect(done).toEqual(['back', 'record']);
  expect(root.querySelectorAll('.report')).toHaveLength(CONTESTED.claims.length);
  const empty = rendered(<EntityBriefing {...props} briefing={EMPTY} />);
  expect(textOf(empty.querySelector('.nothing'))).toContain('Nothing on record about Anchorage');
  expect(textOf(empty)).not.toContain('in the record');
});
