/** The full record: its frame, the day in view, filters, matrix and details. */
export const OVERVIEW_STYLES = `
.record { min-block-size: 100vh; }
.record-head { position: sticky; inset-block-start: 0; z-index: 3; background: var(--paper); border-block-end: 1px solid var(--line); padding-inline: max(20px, (100% - 1200px) / 2); }
.record-bar, .daybar { display: flex; align-items: center; gap: 8px 20px; block-size: 48px; }
.daybar { gap: 8px; }
.record-bar .brand { font-size: 15px; letter-spacing: -.005em; white-space: nowrap; }
.record-bar .brand::after { content: none; }
.record-bar ul { display: flex; gap: 4px 18px; flex-wrap: wrap; }
.record-bar nav a { display: block; padding-block: 4px; color: var(--soft); white-space: nowrap; }
.record-bar nav a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px 0 var(--ink); }
.record-bar .search { inline-size: 290px; margin-block: 0; margin-inline-start: auto; padding-block: 4px; min-inline-size: 0; }
.step { inline-size: 28px; padding: 0; text-align: center; font-size: 18px; line-height: 26px; }
.step span { display: inline-block; }
.step:dir(rtl) span { scale: -1 1; }
.step[aria-disabled="true"] { color: var(--faint); opacity: .5; cursor: default; }
.reel { position: relative; flex: 1; min-inline-size: 80px; block-size: 32px; }
.spread { position: absolute; inset-block-end: 4px; inset-inline: 7px; inline-size: calc(100% - 14px); block-size: 24px; border-block-end: 1px solid var(--line); }
.spread:dir(rtl) { scale: -1 1; }
.spread .past { fill: var(--edge); }
.spread .ahead { fill: var(--line); }
.handle { appearance: none; position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; background: none; cursor: ew-resize; }
.handle::-webkit-slider-thumb { appearance: none; inline-size: 14px; block-size: 32px; border: 0; background: linear-gradient(var(--ink), var(--ink)) center / 2px 100% no-repeat, radial-gradient(circle at 50% 6px, var(--ink) 5px, #0000 5.5px); }
.handle::-moz-range-thumb { inline-size: 14px; block-size: 32px; border: 0; border-radius: 0; background: linear-gradient(var(--ink), var(--ink)) center / 2px 100% no-repeat, radial-gradient(circle at 50% 6px, var(--ink) 5px, #0000 5.5px); }
.day-field { font: inherit; font-variant-numeric: tabular-nums; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 6px; padding: 3px 8px; min-block-size: 30px; }
.daybar .act { padding-block: 3px; min-block-size: 30px; }
.opening { padding: 40px 20px; text-align: center; font-size: 14px; font-weight: 400; color: var(--soft); }
.record-body { max-inline-size: 1240px; margin-inline: auto; padding: 14px 20px 56px; }
.in-view { font-size: 22px; line-height: 1.25; letter-spacing: -.012em; margin-block-end: 10px; max-inline-size: 46ch; text-wrap: balance; }
.in-view:focus { outline: none; }
.in-view b { font-weight: 700; }
.above { display: flex; flex-wrap: wrap; gap: 8px 16px; justify-content: space-between; align-items: center; margin-block-end: 12px; }
.above:has(~ .detail) { max-inline-size: 760px; margin-inline: auto; }
.above:has(~ .source-table) { max-inline-size: 860px; margin-inline: auto; }
.filters { display: flex; flex-wrap: wrap; gap: 5px; }
.toggle { border: 1px solid var(--line); border-radius: 14px; padding: 1px 9px; font-size: 12px; color: var(--soft); }
.toggle[aria-pressed="true"] { border-color: currentColor; }
.state .link { min-block-size: 0; padding-block: 0; }
.detail ~ .exports { max-inline-size: 760px; margin-inline: auto; }
.source-table ~ .exports { max-inline-size: 860px; margin-inline: auto; }
.exports { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; margin-block-start: 22px; }
.exports button { border: 1px solid var(--line); padding-block: 1px; font-size: 12.5px; }
.record-body .nothing { padding: 18px 0; }
.foot-note { margin-block-start: 10px; }
.list-parts { display: flex; gap: 14px; align-items: baseline; margin-block-start: 14px; }
.intro { max-inline-size: 72ch; margin-block-end: 16px; }

.record table { border-collapse: separate; border-spacing: 0; inline-size: 100%; font-size: 13px; line-height: 1.4; }
.record :is(th, td) { text-align: start; vertical-align: top; padding: 10px 10px 10px 0; padding-inline: 0 14px; border-block-end: 1px solid var(--line); font-weight: 400; }
.record thead th { font-size: 12px; font-weight: 600; color: var(--faint); padding-block: 8px; background: var(--paper); }
.matrix { table-layout: fixed; }
.matrix thead th { position: sticky; inset-block-start: 97px; z-index: 2; }
.matrix thead th:first-child { inline-size: 22%; }
.matrix tbody th { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--paper); font-size: 13.5px; font-weight: 600; }
.matrix tbody th a { color: inherit; display: block; margin-block-end: 4px; }
.matrix tr:hover > * { background: var(--wash); }
.held + .held { margin-block-start: 8px; border-block-start: 1px dotted var(--edge); padding-block-start: 8px; }
.matrix td.united-states, .matrix td.ukraine, .matrix td.russia, .matrix td.europe, .matrix td.other { color: inherit; }
.none { color: var(--faint); }
.matrix .none { font-size: 12px; }
.matrix-list .question { padding-inline: 0; }
.question h3 a { color: inherit; }

.detail { max-inline-size: 760px; margin-inline: auto; }
.kicker { font-size: 12px; font-weight: 600; color: var(--faint); margin-block-end: 4px; }
.kicker time { font-weight: 400; }
.detail-line { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: baseline; margin-block-end: 18px; }
.answer-held { border-block-start: 1px solid var(--line); padding-block: 12px; }
.answer-held ul { margin-block-start: 8px; }
.holds { display: grid; align-items: start; grid-template-columns: 84px 1fr; gap: 10px; padding-block: 3px; font-size: 13.5px; }
.holds .side { line-height: 20px; }
.holds a { color: inherit; }
.holds .since-when { color: var(--faint); font-size: 12px; margin-inline-start: 4px; }
.flips { background: var(--wash); border-radius: 8px; padding: 10px 14px; margin-block: 6px 4px; }
.flips .quiet { color: var(--soft); }
.claim-list { border-block-start: 1px solid var(--line); margin-block-start: 16px; padding-block-start: 14px; }
.claim-list > ul { max-inline-size: 860px; }
.claim-list > ul { margin-block-start: 8px; }
.claim-list .claim { grid-template-columns: 88px 1fr; padding-block: 7px; }
.claim time a { color: inherit; }
.claim p > a, .answer a { color: inherit; text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: 3px; }
.tie { margin-block-start: 8px; }
.detail-questions { margin-block-start: 18px; }
.detail-questions .question { padding-inline: 0; }
.detail-questions h2 { margin-block-end: 8px; }
.on-question { margin-block: 8px; color: var(--soft); }
.reports { border-block-start: 1px solid var(--line); margin-block-start: 14px; padding-block-start: 14px; }
.reports li { padding-block: 6px; }
.reports time { font-size: 12px; color: var(--faint); }
.reports blockquote { margin: 2px 0 0; padding-inline-start: 10px; border-inline-start: 2px solid var(--line); color: var(--soft); }
.reports blockquote ::before { content: "“"; }
.reports blockquote ::after { content: "”"; }
.report-error { margin-block-start: 16px; }

.source-table { max-inline-size: 860px; margin-inline: auto; }
.source-table table { margin-block-end: 22px; }
.source-table caption { text-align: start; font-weight: 600; font-size: 14px; padding-block: 4px; }
.source-table :is(td, thead th:not(:first-child)) { text-align: end; inline-size: 112px; font-variant-numeric: tabular-nums; padding-inline: 14px 0; }
.source-table tbody th a { font-weight: 600; color: inherit; }
.source-table .quiet a { font-weight: 400; color: var(--link); }
.untrusted th > a { text-decoration: line-through; color: var(--faint); }

@media (max-width: 900px) {
  .record-head { position: static; padding-inline: 16px; }
  .record-bar { flex-wrap: wrap; block-size: auto; padding-block: 8px; }
  .record-bar .search { inline-size: 100%; }
  .daybar { flex-wrap: wrap; block-size: auto; padding-block-end: 10px; }
  .daybar .reel { flex-basis: 60%; }
  .record-body { padding-inline: 16px; }
  .in-view { font-size: 19px; }
}
@media (max-width: 520px) {
  .source-table :is(td, thead th:not(:first-child)) { inline-size: 62px; padding-inline-start: 6px; }
  .record-bar ul { gap: 0 10px; font-size: 13px; }
  .claim-list .claim, .tie .claim { grid-template-columns: 60px 1fr; }
  .holds { grid-template-columns: 76px 1fr; }
}
@media (forced-colors: active) { .record-bar nav a[aria-current] { text-decoration: underline; } .handle::-moz-range-thumb { background: ButtonText; } .handle::-webkit-slider-thumb { background: ButtonText; } }
`;
