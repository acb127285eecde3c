import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ExtraPage } from './serve-newspaper.ts';

const SAVED = '../shared/pages';
const OWN = 'tests/newspaper';

/** Keeps a page's scripts and everything that it would load from elsewhere out of the measurement. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** A first paragraph that puts any page on topic, so that all that we ever do is done on it. */
const LEAD = '<p>Donald Trump and Volodymyr Zelenskyy discuss the 28-point plan.</p>';

/** Pages to measure on: saved ones of real size where they are at hand, else those of the demo newspaper. */
export interface BenchPages {
  what: string;
  pages: Record<string, ExtraPage>;
}

/** Reads the pages, without their scripts; with `led`, each made to be about the plan. */
export function benchPages(led: boolean): BenchPages {
  const folder = existsSync(SAVED) ? SAVED : OWN;
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const pages = names.map((name) => {
    const html = readFileSync(`${folder}/${name}`, 'utf8');
    return [
      `bench/${name}`,
      { body: led ? guarded(html).replace(/<body[^>]*>/i, `$&${LEAD}`) : guarded(html) },
    ];
  });
  const what =
    folder === SAVED ? 'saved pages of newspapers and others' : 'pages of our own, shorter than real ones';
  return { what: `${names.length} ${what}`, pages: Object.fromEntries(pages) as Record<string, ExtraPage> };
}

const guarded = (html: string): string =>
  /<head[\s>]/i.test(html)
    ? html.replace(/<head(?:\s[^>]*)?>/i, `$&${POLICY}`)
    : `<!doctype html><html><head><meta charset="utf-8">${POLICY}</head><body>${html}</body></html>`;
