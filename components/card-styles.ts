/**
 * The card in its shadow root. Who places the host undoes by `all: initial !important` what a page could set on it
 * to change or hide the card; the inner sheet wins.
 */
export const CARD_STYLES = `
:host {
  display: block !important;
  overflow: visible !important;
}
:host([popover]:not(:popover-open)) { display: none !important; }
.card {
  display: flex;
  flex-direction: column;
  inline-size: min(356px, var(--wide, 100vw - 16px));
  max-block-size: min(70vh, 500px, var(--room, 500px));
  overflow: hidden auto;
  overscroll-behavior: contain;
  scroll-padding-block: 70px 90px;
  scrollbar-width: thin;
  scrollbar-color: var(--faint) var(--paper);
  border: 1px solid var(--line);
  border-radius: 12px;
  box-shadow: 0 8px 28px var(--shade);
}
.card > * { flex: none; }
.card:focus { outline: none; }
.card > header { position: sticky; inset-block-start: 0; z-index: 1; background: var(--paper); padding: 11px 16px 8px; }
.card :is(.question, .claims) { padding-block: 7px 5px; }
.card .claims { padding-block: 4px 3px; }
.card :is(.position, .claim) { font-size: 13px; line-height: 1.35; padding-block: 2px; }
.card :is(.asked, h3) { font-size: 13px; line-height: 17px; }
.card .asked { display: block; margin-block-end: 2px; }
.card .asked > * { display: inline; margin-inline-end: 7px; }
.card .asked .standing { display: inline-flex; line-height: 15px; }
.card .claim { grid-template-columns: 46px 1fr; gap: 8px; }
:is(.card, .popup) .position { grid-template-columns: 70px 1fr; }
.card .quiet { font-size: 11.5px; }
.title { display: flex; gap: 10px; justify-content: space-between; align-items: baseline; }
.role { color: var(--soft); font-size: 13px; margin-block-start: 2px; }
.nothing { padding: 2px 16px 14px; color: var(--soft); }
.live li { padding-block-end: 4px; }
.live { border-block-start: 1px solid var(--line); padding: 6px 16px; font-size: 12.5px; overflow-wrap: anywhere; }
.live h3 { font-size: 12px; color: var(--soft); }
.card > footer { position: sticky; inset-block-end: -1px; margin-block-start: auto; background: var(--wash); border-block-start: 1px solid var(--line); padding: 4px 16px 5px; font-size: 11.5px; color: var(--soft); }
.aged { color: var(--amber); }
.row { display: flex; gap: 8px; justify-content: space-between; align-items: center; }
.tools { display: flex; margin-inline: auto -6px; }
.tools button { padding-inline: 6px; }
[aria-pressed="true"] { background: var(--press); color: var(--ink); font-weight: 600; }
@media (max-height: 480px) { .card > :is(header, footer) { position: static; } }
@media (forced-colors: active) { [aria-pressed="true"] { background: Highlight; color: HighlightText; forced-color-adjust: none; } }
@media print { :host, .card { display: none !important; } }
`;
