import type { Entity } from '../domain/entity.ts';
import type { Traits } from './open-lexicon.ts';

/** What tells an entity apart from others of the same form, by its number: of those that have such a thing. */
export function traitsOf(entities: readonly Entity[]): Record<number, Traits> {
  const traits = entities.map(({ id, near, since, versionOf }, index): [number, Traits] => {
    const versions = entities
      .filter((one) => one.versionOf === id)
      .map((one) => ({ entity: one.id, since: one.since ?? '' }))
      .sort((a, b) => (a.since < b.since ? 1 : -1));
    return [
      index,
      {
        ...(near && { near }),
        ...(since && { since }),
        ...(versionOf && { versionOf }),
        ...(versions.length > 0 && { versions }),
      },
    ];
  });
  return Object.fromEntries(traits.filter(([, one]) => Object.keys(one).length > 0));
}
