import { describe, expect, it } from 'vitest';
import { Feeds } from '../../components/Feeds.tsx';
import type { FeedsProps } from '../../components/Feeds.tsx';
import { ADD_FAULTS, CHECK_FAULTS } from '../../lib/domain/feed-view.ts';
import { ASKING, BROKEN, FEED, NOW, PRINT, REQUESTS } from './feed-samples.ts';
import { buttonOf, click, drawn, rendered, textOf, textsOf, type } from './rendered.ts';
import { sayFromEnglish } from './say-from-english.ts';

let done: string[] = [];

function feeds(more: Partial<FeedsProps> = {}): HTMLElement {
  done = [];
  const props: FeedsProps = {
    words: { say: sayFromEnglish(), lang: 'en' },
    bundled: { title: 'The plan', compiled: '2026-11-20', build: '0.1.0' },
    feeds: [],
    checks: new Map(),
    adding: { step: 'typing', fault: null },
    requests: [],
    now: NOW,
    onLook: (link) => done.push(`look ${link}`),
    onAnswer: (yes) => done.push(yes ? 'yes' : 'no'),
    onCheck: (feed) => done.push(`check ${feed.slice(0, 4)}`),
    onRemove: (feed) => done.push(`remove ${feed.slice(0, 4)}`),
    onExportLog: (form) => done.push(form),
    onClearLog: () => done.push('clear'),
    ...more,
  };
  return rendered(<Feeds {...props} />);
}

const pairs = (root: Element, n: number): string[] =>
  textsOf(root.querySelectorAll('.pairs')[n] as Element, '.row');

async function submit(root: HTMLElement, text: string, isTrusted = true): Promise<void> {
  await type(root.querySelector('.add .field') as Element, text);
  const event = new (root.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event('submit', {
    bubbles: true,
    cancelable: true,
  });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  root.querySelector('.add')?.dispatchEvent(event);
  await drawn();
}

describe('where the record comes from', () => {
  it('has a line for what came with the extension', () => {
    const root = feeds();
    expect(textOf(root.querySelector('.panel'))).toBe(
      'The planComes with the extension.Version0.1.0Data of20 Nov 2026',
    );
    expect(textOf(feeds({ bundled: null }).querySelector('.panel'))).toContain('is not there yet');
  });

  it('says of a feed its title, version, age, last and next check', () => {
    const root = feeds({ feeds: [FEED] });
    expect(textsOf(root, 'h3')[1]).toBe('The US-drafted peace plan for Ukraine');
    expect(pairs(root, 1)).toEqual([
      'Version12',
      'Data of24 Nov 2026',
      'Last checked2 hours ago',
      'Next checkin 4 hours',
    ]);
    expect(textOf(root)).toContain('https://feeds.example.org/peace-plan/');
  });

  it('says of one that never brought anything that there is none yet, and why', () => {
    const root = feeds({ feeds: [BROKEN] });
    expect(textsOf(root, 'h3')[1]).toBe('other.example');
    expect(pairs(root, 1)).toEqual(['Versionnone yet', 'Last checkednever', 'Next checknow due']);
    expect(textOf(root.querySelector('.refused'))).toBe(
      '1 hour ago: A file is not signed by the keys that this feed trusts, so it was refused.',
    );
  });

  it.each(CHECK_FAULTS)('has a sentence of its own for the fault %s, until a check succeeds', (kind) => {
    const lastFault = { kind, file: '', rule: '', at: NOW - 60_000 };
    const said = textOf(feeds({ feeds: [{ ...FEED, lastFault }] }).querySelector('.refused'));
    expect(said).toMatch(/^1 minute ago: [A-Z].{20,}\.$/);
    const mended = { ...FEED, lastFault, lastSuccess: NOW };
    expect(feeds({ feeds: [mended] }).querySelector('.refused:not(:empty)')).toBeNull();
  });

  it('checks at the reader’s click only, and not while a check is under way', () => {
    const root = feeds({ feeds: [FEED] });
    click(buttonOf(root, 'Check now'), 'page');
    click(buttonOf(root, 'Check now'));
    expect(done).toEqual(['check a1b2']);
    const busy = feeds({ feeds: [FEED], checks: new Map([[PRINT, { step: 'asking', done: 0, total: 0 }]]) });
    click(buttonOf(busy, 'Check now'));
    expect(done).toEqual([]);
  });

  it.each([
    ['asking', 0, 0, 'Checking …', null],
    ['loading', 512, 2048, 'Loading …', '512/2048'],
    ['writing', 20, 386, 'Storing …', '20/386'],
    ['newer', 0, 0, 'Newer data has come.', undefined],
    ['same', 0, 0, 'Nothing newer.', undefined],
    ['failed', 0, 0, 'The check failed.', undefined],
    ['ended', 0, 0, '', undefined],
  ] as const)('says politely that a check is %s, with its progress', (step, at, total, said, measured) => {
    const root = feeds({ feeds: [FEED], checks: new Map([[PRINT, { step, done: at, total }]]) });
    const bar = root.querySelector('progress');
    expect(textOf(root.querySelector('.acts [role=status]'))).toBe(said);
    expect(bar === null).toBe(measured === undefined);
    if (measured) expect(`${bar?.getAttribute('value')}/${bar?.getAttribute('max')}`).toBe(measured);
  });

  it('removes a feed only after it was confirmed in place', async () => {
    const root = feeds({ feeds: [FEED] });
    click(buttonOf(root, 'Remove'));
    await drawn();
    click(buttonOf(root, 'Keep it'));
    await drawn();
    expect(done).toEqual([]);
    click(buttonOf(root, 'Remove'));
    await drawn();
    click(buttonOf(root, 'Yes, remove'), 'page');
    click(buttonOf(root, 'Yes, remove'));
    expect(done).toEqual(['remove a1b2']);
  });
});

describe('adding a feed', () => {
  it('looks at the link that the reader gives, not one that a script does', async () => {
    const root = feeds();
    await submit(root, 'https://other.example/', false);
    await submit(root, '  ');
    expect(done).toEqual([]);
    await submit(root, 'https://other.example/');
    expect(done).toEqual(['look https://other.example/']);
    expect(textOf(feeds({ adding: { step: 'looking' } }).querySelector('#add-feed-said'))).toBe(
      'Looking at the feed …',
    );
  });

  it('H28 asks with host and fingerprint before anything is added', () => {
    const root = feeds({ adding: ASKING });
    expect(textOf(root.querySelector('.ask h4'))).toBe('Add the feed of other.example?');
    expect(textsOf(root, '.print code').join('')).toBe(PRINT);
    expect(textsOf(root, '.ask li')[0]).toContain('your link names none');
    click(buttonOf(root, 'Yes, add it'), 'page');
    click(buttonOf(root, 'No'));
    click(buttonOf(root, 'Yes, add it'));
    expect(done).toEqual(['no', 'yes']);
  });

  it('says of a fingerprint that the link names that no other is taken', () => {
    const found = { link: '', host: 'other.example', fingerprint: PRINT, named: true };
    const root = feeds({ adding: { step: 'asking', found } });
    expect(textsOf(root, '.ask li')[0]).toContain('a feed with another one is refused');
  });

  it.each(ADD_FAULTS)('says why it was not added: %s', (fault) => {
    const root = feeds({ adding: { step: 'typing', fault } });
    expect(textOf(root.querySelector('#add-feed-said'))).toMatch(/^[A-Z].{15,}\.$/);
    expect(root.querySelector('.add .field')?.getAttribute('aria-invalid')).toBe('true');
  });

  it('says that it was added', () => {
    const root = feeds({ adding: { step: 'added', host: 'other.example' } });
    expect(textOf(root.querySelector('#add-feed-said'))).toBe('The feed of other.example was added.');
  });
});

describe('the log of requests', () => {
  it('says that none was made', () => {
    const root = feeds();
    expect(textOf(root)).toContain('Requests madeNone so far.');
    expect(root.querySelector('.log')).toBeNull();
  });

  it('tells of each when, where to, how many bytes, why and how it ended', () => {
    const root = feeds({ requests: REQUESTS });
    const rows = [...root.querySelectorAll('.log tbody tr')].map((row) => textsOf(row, 'td').slice(1));
    expect(rows[1]).toEqual([
      `${FEED.base}metadata/timestamp.json`,
      '474',
      'check of a feed',
      'answered with 200',
    ]);
    expect(rows.map((row) => row[3])).toEqual([
      'not finished',
      'answered with 200',
      'answered with 404',
      'broken off',
      'no answer',
    ]);
    expect(root.querySelector('.log time')?.getAttribute('datetime')).toBe('2026-11-25T11:59:00.000Z');
  });

  it('is taken along as text or JSON, and cleared', () => {
    const root = feeds({ requests: REQUESTS });
    for (const name of ['Save as text', 'Save as JSON', 'Clear']) {
      click(buttonOf(root, name), 'page');
      click(buttonOf(root, name));
    }
    expect(done).toEqual(['text', 'json', 'clear']);
  });
});
