/** The record's timeline, the plan's points, and paper. */
export const TIMELINE_STYLES = `
.months { display: flex; flex-wrap: wrap; gap: 4px 14px; padding-block: 4px 12px; font-size: 12.5px; }
.months a { color: var(--soft); white-space: nowrap; padding-block: 2px; }
.months a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px 0 var(--ink); }
.months i { font-style: normal; color: var(--faint); font-weight: 400; font-variant-numeric: tabular-nums; }
.lanes-frame { overflow-x: auto; border-block: 1px solid var(--line); scrollbar-width: thin; scrollbar-color: var(--edge) #0000; }
.lanes { inline-size: max-content; min-inline-size: 100%; }
.lane { display: flex; border-block-end: 1px solid var(--line); align-items: flex-end; }
.lane-name { position: sticky; inset-inline-start: 0; z-index: 1; flex: none; inline-size: 84px; background: linear-gradient(var(--paper), var(--paper)); align-self: stretch; display: flex; align-items: flex-end; padding-block-end: 6px; }
.lane-drawing { flex: none; display: block; }
.mark { fill: currentColor; }
.mark.hollow { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.cell { cursor: pointer; outline: none; }
.surface .cell:focus-visible { outline: none; }
.halo { fill: #0000; stroke: #0000; stroke-width: 2; }
.cell:hover .halo { fill: var(--press); }
.cell[aria-selected="true"] .halo { fill: var(--press); stroke: currentColor; stroke-width: 1; }
.cell:focus-visible .halo { stroke: var(--link); stroke-width: 2; }
.more-marks { font-size: 9px; text-anchor: middle; fill: currentColor; pointer-events: none; }
.now-line { stroke: var(--ink); stroke-width: 1; stroke-dasharray: 3 3; opacity: .55; }
.axis { border: 0; }
.axis-days { display: flex; flex: none; }
.axis-days span { flex: none; block-size: 22px; line-height: 22px; font-size: 11px; color: var(--faint); text-align: center; white-space: nowrap; display: flex; justify-content: center; }
.axis-days span:first-child { justify-content: flex-start; }
.axis-days .now { color: var(--ink); font-weight: 650; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; padding-block: 8px; }
.legend li { display: flex; gap: 6px; align-items: center; }
.chosen { padding-block-start: 8px; font-weight: 600; }
.chosen a { font-weight: 400; margin-inline-start: 8px; }
.legend svg { inline-size: 11px; block-size: 11px; }

.versions { margin: 0 0 14px; padding: 0; list-style: none; display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 20px; }
.versions li { border-block-start: 2px solid var(--ink); padding-block-start: 8px; font-size: 13px; }
.versions time { font-size: 12px; color: var(--faint); }
.versions a { font-weight: 600; color: inherit; }
.plan { table-layout: fixed; }
.plan thead th { position: sticky; inset-block-start: 97px; z-index: 2; }
.plan tbody td { font-size: 13.5px; padding-block: 12px; }
.fate { font-size: 12px; font-weight: 600; color: var(--faint); }
.fate.changed { color: var(--amber); }
.fate.new { color: var(--eu); }
.fate.dropped { color: var(--ink); }
.point + .point { margin-block-start: 8px; }
.point > :is(a, b):first-child { color: var(--faint); font-weight: 600; font-variant-numeric: tabular-nums; margin-inline-end: 3px; }
.plan ins { text-decoration: underline; text-decoration-color: var(--amber); text-decoration-thickness: 2px; text-underline-offset: 3px; background: var(--amber-wash); }
.plan del { color: var(--faint); text-decoration-thickness: 1px; }
.plan .whole { display: block; }
.plan .whole del { display: block; margin-block-end: 3px; }
.point:has(.whole) { display: grid; grid-template-columns: auto 1fr; gap: 4px; }
.fate-dropped { background: repeating-linear-gradient(135deg, #0000 0 7px, var(--wash) 7px 14px); }

@media (max-width: 900px) {
  .versions { grid-auto-flow: row; gap: 12px; }
  .plan, .plan tbody, .plan tr, .plan td { display: block; }
  .plan thead { display: none; }
  .plan tr { border-block-end: 1px solid var(--line); padding-block: 10px; }
  .plan tbody td { border: 0; padding: 4px 0; }
  .plan td.fate-none:empty, .plan td.fate-none:not(:has(.point)) { display: none; }
  .plan td::before { content: attr(data-version); display: block; font-size: 12px; color: var(--faint); }
}
@media print {
  :root, .surface.record { color-scheme: light; background: #fff; }
  .record-head nav, .record-head .search, .daybar, .filters, .exports, .months, .list-parts, .state .link, .detail > .act { display: none; }
  .record-head { position: static; padding: 0; border: 0; }
  .record-body { max-inline-size: none; padding: 0; }
  .record thead { display: table-header-group; }
  .record thead th, .matrix tbody th { position: static; }
  .record tr, .question, .claim, .answer-held { break-inside: avoid; }
  .lanes-frame { overflow: visible; }
  .record a { color: inherit; text-decoration: none; }
  .reports a[href^="https:"]::after { content: " (" attr(href) ")"; font-size: 10px; color: var(--faint); overflow-wrap: anywhere; }
}
`;
