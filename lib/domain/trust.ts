/** Named starting points for trust; the reader's exceptions come on top (DESIGN §3.9). */
export const PRESETS = ['all', 'wires-and-public', 'no-state-media', 'named-only'] as const;

export type Preset = (typeof PRESETS)[number];

/** Whom the reader trusts: kept as settings, applied when a briefing is made; no row is ever rewritten. */
export interface Trust {
  preset: Preset;
  /** Source ids that the reader switched, against the preset: true trusts, false does not. */
  exceptions: Record<string, boolean>;
  /** Claims by unnamed speakers are hidden when true. */
  namedOnly: boolean;
}

/** Everything counts: what a reader who chose nothing gets. */
export const TRUST_ALL: Trust = { preset: 'all', exceptions: {}, namedOnly: false };
