/** Sides, questions, positions and claims, alike on every surface. */
export const RECORD_STYLES = `
.side, .kind, .standing { display: inline-flex; align-items: center; gap: 5px; font-size: 12px; font-weight: 600; white-space: nowrap; }
.shape { inline-size: 9px; block-size: 9px; flex: none; fill: currentColor; }
.united-states { color: var(--us); }
.ukraine { color: var(--ua); }
.russia { color: var(--ru); }
.europe { color: var(--eu); }
.other, .kind, .standing { color: var(--soft); }
.standing { font-weight: 500; color: var(--faint); }
.contested { font-weight: 650; color: var(--amber); background: var(--amber-wash); border-radius: 5px; padding: 1px 6px; }
.question { border-block-start: 1px solid var(--line); padding: 11px 16px 11px; }
.asked { display: flex; gap: 10px; justify-content: space-between; align-items: baseline; margin-block-end: 6px; }
.position { display: grid; grid-template-columns: 80px 1fr; gap: 0 10px; padding-block: 3px; font-size: 13.5px; line-height: 1.4; }
.position .sides { display: flex; flex-direction: column; align-items: flex-start; padding-block-start: 1px; }
.position .sides .side { line-height: 18px; }
.holder .shape { inline-size: 7px; block-size: 7px; margin-inline-end: 4px; }
.holder .side { display: inline; }
.holder .side::after { content: "\u2060"; }
.past { border-inline-start: 2px solid var(--line); padding-inline-start: 7px; margin-block-start: 3px; }
.claims { border-block-start: 1px solid var(--line); padding: 8px 16px 6px; }
.claim { display: grid; grid-template-columns: 52px 1fr; gap: 10px; padding-block: 4px; font-size: 13.5px; line-height: 1.4; }
.claim time { color: var(--faint); font-size: 12px; padding-block-start: 1px; }
.against { color: var(--ink); }
@media (forced-colors: active) { .contested { border: 1px solid; } }
`;
