import { CARD_STYLES } from './card-styles.ts';
import { RECORD_STYLES } from './record-styles.ts';

/**
 * Colours by meaning. They stand on `.surface`, inside the shadow root, where no page can set them; every pair of
 * ink and ground has a contrast of 4.5 or more in both themes.
 */
const COLOURS = `
.surface {
  color-scheme: light dark;
  --paper: light-dark(#fff, #1d1f23);
  --ink: light-dark(#1b1d21, #ecedef);
  --soft: light-dark(#545961, #b4b9c1);
  --faint: light-dark(#62686f, #a1a7b0);
  --line: light-dark(#e4e5e8, #35383e);
  --wash: light-dark(#f6f6f4, #25282d);
  --press: light-dark(#e9eaec, #363a41);
  --amber: light-dark(#8f5200, #f2b858);
  --amber-wash: light-dark(#fff3dc, #3a2e1b);
  --link: light-dark(#1f4fa3, #9dbcf5);
  --us: light-dark(#2d5aa8, #8fb1ee);
  --ua: light-dark(#6a4a9c, #c3a6f0);
  --ru: light-dark(#9b2c3f, #ee8f9f);
  --eu: light-dark(#25655b, #7cc7b9);
  --shade: light-dark(#1b1d2124, #000a);
}
`;

/** Nothing of the page's own style reaches the text: `all` resets what would be inherited. */
const BASE = `
.surface {
  all: initial;
  display: block;
  box-sizing: border-box;
  background: var(--paper);
  color: var(--ink);
  font: 14px/1.45 system-ui, sans-serif;
  text-align: start;
  overflow-wrap: break-word;
}
* { box-sizing: border-box; }
:where(h1, h2, h3, p, ul) { margin: 0; padding: 0; list-style: none; }
h2 { font-size: 16px; line-height: 1.25; font-weight: 650; letter-spacing: -.005em; }
h3 { font-size: 14px; line-height: 1.35; font-weight: 600; }
b { font-weight: 650; }
.quiet { color: var(--faint); font-size: 12px; }
.quiet, time { font-variant-numeric: tabular-nums; }
.parts { display: flex; flex-wrap: wrap; align-items: baseline; margin-inline-start: -11px; clip-path: inset(-4px -4px -4px 7px); }
.parts:dir(rtl) { clip-path: inset(-4px 7px -4px -4px); }
.parts > ::before { content: "·" / ""; display: inline-block; inline-size: 11px; margin-inline-start: -11px; text-align: center; color: var(--faint); }
details, summary { display: inline; }
summary { cursor: pointer; text-decoration: underline dotted; text-underline-offset: 3px; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
a, .link { color: var(--link); text-decoration: none; }
:is(a, .link):hover { text-decoration: underline; text-underline-offset: 2px; }
button { font: inherit; color: inherit; background: none; border: 0; border-radius: 6px; padding: 3px 7px; min-block-size: 24px; text-align: start; cursor: pointer; }
button:hover { background: var(--press); }
button.link { padding-inline: 0; }
button.link:hover { background: none; }
.parts > * { display: block; padding-inline-start: 11px; }
.surface :focus-visible { outline: 2px solid var(--link); outline-offset: 1px; border-radius: 4px; }
@media (forced-colors: active) {
  a, .link { text-decoration: underline; }
  button:not(.link) { border: 1px solid ButtonText; }
}
`;

/** Tokens, text and the card: all that the content script needs. Pages of the extension add PAGE_STYLES. */
export const STYLES = `${BASE}${COLOURS}${RECORD_STYLES}${CARD_STYLES}`;
