import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

// The reader takes getters from a browser's prototypes; linkedom keeps some elsewhere (see `read-html.ts`).
await import('../../lib/cli/read-html.ts');
const { readMainText } = await import('../../lib/page/main-text.ts');

const PARAGRAPH =
  'The envoys, who had come by train, said that the talks would go on through the night. '.repeat(6);

const read = (body: string): string[] =>
  readMainText(parseHTML(`<html><head><title>Talks</title></head><body>${body}</body></html>`).document);

const ARTICLE = `<nav><a href="/a">Home</a> <a href="/b">Sport</a></nav>
  <article><h1>Talks</h1><p>${PARAGRAPH}</p><p>One <em>word</em> split.<br>Next line.</p><p>${PARAGRAPH}</p>
  <p hidden>Hidden words.</p><textarea>Form words.</textarea><script>scripted()</script></article>
  <footer><a href="/c">Imprint</a></footer>`;

describe('the main text of a page', () => {
  it('is its paragraphs, without what stands around them', () => {
    const blocks = read(ARTICLE);
    expect(blocks).toContain('One word split.');
    expect(blocks).toContain('Next line.');
    expect(blocks.filter((block) => block === PARAGRAPH.trim())).toHaveLength(2);
    expect(blocks.join(' ')).not.toMatch(/Home|Sport|Imprint|Hidden|Form words|scripted/);
  });

  it('is all of the page where no main text can be told', () => {
    expect(read('<p>Short.</p>')).toEqual(['Short.']);
    expect(read('')).toEqual([]);
  });

  it('is all of the page where there are too many elements to weigh', () => {
    const many = '<p>x</p>'.repeat(61_000);
    expect(read(`<nav>Menu</nav>${many}`)[0]).toBe('Menu');
  });
});
