/** The five sides a speaker may stand on (DESIGN §2), in the order every surface shows them. */
export const SIDES = ['united-states', 'ukraine', 'russia', 'europe', 'other'] as const;

/** On whose behalf an entity speaks. */
export type Side = (typeof SIDES)[number];
