import { OPTIONS_STYLES } from './options-styles.ts';
import { POPUP_STYLES } from './popup-styles.ts';
import { WELCOME_STYLES } from './welcome-styles.ts';

const SHARED = `
.surface { --edge: light-dark(#868c94, #7d838c); }
h1 { font-size: 17px; line-height: 1.25; font-weight: 650; letter-spacing: -.005em; }
.sheet { max-inline-size: 720px; margin-inline: auto; padding: 24px 20px 48px; }
.act { border: 1px solid var(--edge); font-weight: 600; padding: 4px 11px; flex: none; }
.switch { flex: none; inline-size: 34px; min-block-size: 24px; padding: 0; border: 0; position: relative; }
.switch:hover { background: none; }
.switch::before { content: ""; position: absolute; inset: 3px 0; border-radius: 9px; border: 1px solid var(--edge); background: var(--press); }
.switch::after { content: ""; position: absolute; inset-block-start: 6px; inset-inline-start: 3px; inline-size: 12px; block-size: 12px; border-radius: 6px; background: var(--edge); }
.switch[aria-checked="true"]::before { background: var(--link); border-color: var(--link); }
.switch[aria-checked="true"]::after { inset-inline-start: 19px; background: var(--paper); }
@media (prefers-reduced-motion: no-preference) { .switch::after { transition: inset-inline-start .12s; } }
@media (forced-colors: active) {
  button.switch { border: 0; }
  .switch::after { background: ButtonText; forced-color-adjust: none; }
  .switch[aria-checked="true"]::before { background: Highlight; border-color: Highlight; forced-color-adjust: none; }
  .switch[aria-checked="true"]::after { background: HighlightText; }
}
`;

/** What only the extension's own pages need: popup, options and their controls. */
export const PAGE_STYLES = SHARED + OPTIONS_STYLES + POPUP_STYLES + WELCOME_STYLES;
