/** The options' frame and their controls. */
export const OPTIONS_STYLES = `
.options { display: grid; grid-template-columns: minmax(150px, 1fr) minmax(0, 680px) 1fr; gap: 0 32px; min-block-size: 100vh; padding-inline: 20px; }
.options h2 { font-size: 22px; letter-spacing: -.012em; }
.options h2:focus { outline: none; }
.options main { padding-block: 36px 96px; }
.side-bar { position: sticky; inset-block-start: 0; align-self: start; justify-self: end; padding-block-start: 38px; inline-size: 150px; }
.brand { font-size: 17px; line-height: 1.25; font-weight: 650; }
.brand::after { content: ""; display: block; inline-size: 3.1em; border-block-end: 2px dotted var(--faint); margin-block-start: 3px; }
.side-bar ul { margin-block-start: 20px; display: grid; gap: 2px; margin-inline: -10px; }
.side-bar a { display: block; padding: 5px 10px; border-radius: 7px; color: var(--soft); }
.side-bar a:hover { background: var(--wash); color: var(--ink); text-decoration: none; }
.side-bar a[aria-current] { background: var(--press); color: var(--ink); font-weight: 600; }
.panel { border: 1px solid var(--line); border-radius: 12px; padding: 15px 18px; margin-block-start: 16px; }
.panel > .quiet { margin-block-start: 1px; }
.setting { border-block-start: 1px solid var(--line); margin-block-start: 13px; padding-block-start: 12px; }
.setting h3 { margin-block-end: 3px; }
.setting label { cursor: pointer; }
.choice { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
.choice legend { font-weight: 600; padding: 0; margin-block-end: 5px; }
.option { display: flex; gap: 9px; align-items: baseline; padding-block: 4px; cursor: pointer; }
.option input { accent-color: var(--link); margin: 0; flex: none; translate: 0 1px; }
.option .quiet { display: block; }
.field, .search { font: inherit; color: inherit; background: var(--paper); inline-size: 100%; border: 1px solid var(--edge); border-radius: 8px; padding: 6px 11px; }
.search { margin-block: 22px 4px; padding-block: 8px; }
:is(.field, .search)::placeholder { color: var(--faint); opacity: 1; }
.add { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; }
.add .field { flex: 1; inline-size: 8em; min-inline-size: 0; }
.refused { flex-basis: 100%; color: var(--amber); font-weight: 600; font-size: 13px; }
.refused:empty { display: none; }
.entries li { padding-block: 3px; border-block-end: 1px solid var(--line); }
.entries bdi { min-inline-size: 0; }
.entries .link, .all { flex: none; }
.group > .asked > .all { min-inline-size: 5em; text-align: end; }
.dwell input { accent-color: var(--link); flex: 1 1 120px; min-inline-size: 80px; max-inline-size: 260px; }
.dwell output { min-inline-size: 5em; text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; color: var(--soft); }
.acts { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; margin-block-start: 10px; }
.sure { border-color: var(--amber); color: var(--amber); }
.file { font: inherit; color: var(--soft); max-inline-size: 100%; }
.file::file-selector-button { font: inherit; font-weight: 600; color: var(--ink); background: none; border: 1px solid var(--edge); border-radius: 6px; padding: 4px 11px; margin-inline-end: 10px; cursor: pointer; }
.figures { display: flex; flex-wrap: wrap; gap: 10px 36px; margin-block: 12px 0; }
.figures div { display: flex; flex-direction: column-reverse; }
.figures dt { color: var(--soft); font-size: 13px; }
:is(.figures, .pairs) dd { margin: 0; }
.figures dd { font-size: 24px; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; letter-spacing: -.01em; }
.sentences { display: grid; gap: 5px; margin-block-start: 5px; }
.sentences li { padding-inline-start: 18px; position: relative; }
.sentences li::before { content: "–" / ""; position: absolute; inset-inline-start: 0; color: var(--faint); }
.pairs { margin-block: 6px 0; }
.pairs .row { padding-block: 4px; }
.pairs dd { text-align: end; font-variant-numeric: tabular-nums; }
.acts progress { inline-size: 90px; accent-color: var(--link); }
.act[aria-disabled="true"] { color: var(--faint); border-color: var(--line); cursor: default; }
.outcome { margin-block-start: 8px; }
.outcome:empty { display: none; }
.ask { border-block-start: 1px solid var(--line); margin-block-start: 12px; padding-block-start: 12px; }
.surface .ask h4 { font-size: 14px; font-weight: 600; color: var(--ink); outline: none; }
.print { display: grid; grid-template-columns: repeat(4, max-content); gap: 2px 14px; margin-block: 8px 10px; padding: 9px 12px; background: var(--wash); border-radius: 8px; inline-size: fit-content; max-inline-size: 100%; }
.log { max-block-size: 300px; overflow: auto; margin-block-start: 10px; border: 1px solid var(--line); border-radius: 8px; scrollbar-width: thin; }
.log table { border-collapse: collapse; inline-size: 100%; font-size: 12px; }
.log :is(th, td) { text-align: start; vertical-align: baseline; padding: 5px 9px; border-block-end: 1px solid var(--line); }
.log th { position: sticky; inset-block-start: 0; background: var(--wash); font-weight: 600; }
.log td:nth-child(2) { overflow-wrap: anywhere; min-inline-size: 150px; }
.log .count { text-align: end; font-variant-numeric: tabular-nums; }
.log time { white-space: nowrap; }
kbd { font: 12px/1.4 ui-monospace, monospace; border: 1px solid var(--line); border-block-end-width: 2px; border-radius: 5px; padding: 1px 6px; }
.undo { position: fixed; inset-block-end: 20px; inset-inline: 0; margin-inline: auto; z-index: 2; inline-size: fit-content; max-inline-size: calc(100vw - 32px); background: var(--ink); color: var(--paper); border-radius: 10px; padding: 7px 9px 7px 16px; box-shadow: 0 6px 22px var(--shade); }
.undo[data-idle="true"] { clip-path: inset(50%); }
.undo .act { border-color: currentColor; }
.undo .act:hover { background: none; text-decoration: underline; }
.group { padding-block: 5px; margin-block-start: 8px; }
.group > .asked { align-items: center; margin: 0; }
.group h3 { flex: 1; }
.opener { padding: 5px 0; inline-size: 100%; font-weight: 600; }
.opener:hover { background: none; }
.opener::before { content: "" / ""; display: inline-block; inline-size: 6px; block-size: 6px; border: solid var(--faint); border-width: 0 1.5px 1.5px 0; rotate: -45deg; margin-inline: 2px 11px; translate: 0 -2px; }
.opener:dir(rtl)::before { rotate: 135deg; }
.opener[aria-expanded="true"]::before { rotate: 45deg; translate: 0 -3px; }
.country { display: grid; grid-template-columns: 136px 1fr; gap: 0 16px; border-block-start: 1px solid var(--line); padding-block: 5px; }
.country .asked { display: block; padding-block: 6px; margin: 0; }
.country .all { display: block; font-size: 12px; }
h4 { margin: 0; font-size: 13px; font-weight: 500; color: var(--soft); }
.source { padding-block: 4px; }
.source label { cursor: pointer; }
@media (max-width: 760px) {
  .options { display: block; padding-inline: 16px; }
  .side-bar { position: static; justify-self: stretch; inline-size: auto; padding-block-start: 18px; }
  .side-bar ul { display: flex; flex-wrap: wrap; margin-block-start: 10px; }
  .options main { padding-block-start: 20px; }
}
@media (max-width: 480px) {
  .country { display: block; }
  .country .asked { display: flex; }
  .panel { padding-inline: 13px; }
  .dwell label { flex-basis: 100%; }
  .setting.row:not(:has(.switch)) { flex-wrap: wrap; }
  .group > .asked { flex-wrap: wrap; gap: 0 10px; }
  .group h3 { flex-basis: 100%; }
}
@media (forced-colors: active) { .side-bar a[aria-current] { background: Highlight; color: HighlightText; forced-color-adjust: none; } }
`;
