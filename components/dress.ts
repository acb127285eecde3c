import { PAGE_STYLES } from './page-styles.ts';
import { STYLES } from './tokens.ts';

const GROUND = `:root { color-scheme: light dark; background: light-dark(#fff, #1d1f23); } body { margin: 0; }`;

/** Gives one of the extension's own pages its styles, those that only it needs, and its language. */
export function dress(document: Document, locale: string, direction: 'ltr' | 'rtl', more = ''): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(GROUND + STYLES + PAGE_STYLES + more);
  document.adoptedStyleSheets.push(sheet);
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
}
