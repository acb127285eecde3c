import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as preact from 'preact';
import { sealPreact } from '../../lib/cli/seal-preact.ts';
import { trimPreact } from '../../lib/cli/trim-preact.ts';

const ID = 'node_modules/preact/dist/preact.mjs';
const shipped = readFileSync(ID, 'utf8');
const BOLD = '<b>bold</b>';

const run = (code: string): Promise<typeof preact> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`) as Promise<typeof preact>;

describe('Preact as it is built in', () => {
  const sealed = sealPreact.transform(shipped, ID)?.code ?? '';
  const page = parseHTML('<!doctype html><body></body>');
  beforeAll(() => vi.stubGlobal('document', page.document));
  afterAll(() => vi.unstubAllGlobals());

  /** What each prop that could carry markup makes of it. */
  const markup = async (code: string): Promise<number> => {
    const { h, render } = await run(code);
    let made = 0;
    for (const props of [{ dangerouslySetInnerHTML: { __html: BOLD } }, { innerHTML: BOLD }]) {
      const box = page.document.createElement('div');
      page.document.body.append(box);
      render(h('div', null, h('p', props as object)), box);
      made += box.querySelectorAll('b').length;
    }
    return made;
  };

  it('makes elements of a string in nothing, where it would by every road', async () => {
    expect(await markup(shipped)).toBe(2);
    expect(await markup(sealed)).toBe(0);
    expect(await markup(trimPreact.transform(sealed, ID)?.code ?? '')).toBe(0);
  });

  it('draws text, attributes and changes as before', async () => {
    const { h, render } = await run(sealed);
    const box = page.document.createElement('div');
    for (const [name, text] of [
      ['a', BOLD],
      ['b', ''],
    ] as const)
      render(h('p', { title: name, class: name }, text), box);
    expect(box.querySelector('p[title=b][class=b]')?.textContent).toBe('');
    render(h('p', null, BOLD), box);
    expect(box.textContent).toBe(BOLD);
  });

  it('fails the build when a road is not where it was', () => {
    expect(() => sealPreact.transform(shipped.replaceAll('dangerouslySet', 'set'), ID)).toThrow(
      'Preact has no',
    );
    expect(() => sealPreact.transform(`${shipped};x.innerHTML=y`, ID)).toThrow('another road');
    expect(sealPreact.transform(shipped, 'other.js')).toBeNull();
  });
});
