/** The toolbar popup. */
export const POPUP_STYLES = `
.surface.popup { inline-size: 380px; max-inline-size: 100%; }
.popup > header { padding: 14px 16px 11px; }
.popup > footer { display: flex; flex-wrap: wrap; gap: 0 14px; justify-content: space-between; background: var(--wash); border-block-start: 1px solid var(--line); padding: 8px 16px; font-size: 12px; color: var(--soft); }
.popup footer button { white-space: nowrap; }
.ways { gap: 14px; margin-inline-start: auto; }
.aside { margin-block-end: 10px; margin-inline: 16px; font-size: 12px; color: var(--soft); }
.aside.parts { margin-inline-start: 5px; }
.aside:empty { display: none; }
.seek { display: block; padding: 0 16px 12px; }
.seek .search { margin: 0; padding: 5px 10px; font-size: 13px; background: var(--wash); border-color: var(--line); }
.seek .search:focus { border-color: var(--link); }
.found { margin: 8px -8px 0; }
.found[hidden] { display: none; }
.found li { padding: 6px 8px; border-radius: 7px; font-size: 13.5px; line-height: 1.4; cursor: pointer; }
.found li + li { margin-block-start: 1px; }
.found li:hover { background: var(--wash); }
.found [aria-selected="true"] { background: var(--press); }
.found i { font-style: normal; font-size: 12px; color: var(--soft); white-space: nowrap; }
.found .quiet { display: block; color: var(--soft); }
.rest { font-size: 12px; color: var(--soft); margin-block-start: 6px; }
.rest:empty { display: none; }
.since { border-block-start: 1px solid var(--line); padding: 6px 16px; font-size: 12.5px; }
.since + .claims { border: 0; padding-block: 0 8px; }
.claim:has(.report) { grid-template-columns: 52px 1fr 24px; }
.report { display: grid; place-items: center; inline-size: 24px; block-size: 24px; margin-block-start: -2px; color: var(--faint); border-radius: 6px; }
.report:hover { color: var(--ink); background: var(--press); }
.report svg { inline-size: 11px; block-size: 11px; fill: none; stroke: currentColor; stroke-width: 1.2; stroke-linejoin: round; }
.report:dir(rtl) svg { scale: -1 1; }
.said { border-block-start: 1px solid var(--line); padding: 8px 16px 10px; font-size: 12.5px; }
.said h2 { font-size: 13px; }
.said h3 { font-size: 12.5px; margin-block: 8px 2px; }
.said p { margin: 0; overflow-wrap: anywhere; }
.said li li { padding-block: 2px; }
.said details { margin-block-start: 8px; }
.mentioned { border-block-start: 1px solid var(--line); padding: 11px 16px 13px; }
.mentioned ul { display: flex; flex-wrap: wrap; gap: 6px; }
.chip { display: inline-flex; max-inline-size: 100%; border: 1px solid var(--line); border-radius: 14px; font-size: 12.5px; }
.chip button { border-radius: 14px; min-inline-size: 24px; }
.show { font-weight: 600; padding: 2px 3px 2px 10px; min-inline-size: 0; }
.show:dir(rtl) { padding: 2px 10px 2px 3px; }
.show i { font-style: normal; font-weight: 400; color: var(--faint); font-variant-numeric: tabular-nums; margin-inline-start: 3px; }
.show:hover i { color: inherit; }
.unmark { padding: 0; display: grid; place-items: center; color: var(--faint); }
.unmark:hover { color: var(--ink); }
.unmark svg { inline-size: 9px; block-size: 9px; stroke: currentColor; stroke-width: 1.3; fill: none; }
.stopped { border-block-start: 1px solid var(--line); padding: 14px 16px 16px; }
.stopped .act { margin-block-start: 10px; }
.briefing { border-block-start: 1px solid var(--line); }
.briefing > header { padding: 0 16px 11px; }
.back { margin: 6px 16px 2px; font-size: 12.5px; }
.back::before { content: "" / ""; display: inline-block; inline-size: 5px; block-size: 5px; border: solid; border-width: 0 0 1.5px 1.5px; rotate: 45deg; margin-inline: 2px 6px; translate: 0 -2px; }
.back:dir(rtl)::before { rotate: -135deg; }
.popup .undo { position: static; inline-size: auto; max-inline-size: none; margin: 0; border-radius: 0; box-shadow: none; padding: 7px 16px; }
.popup .undo[data-idle="true"] { padding-block: 0; }
`;
