import type { Entity } from '../../lib/domain/entity.ts';
import { compileLexicon } from '../../lib/mentions/compile-lexicon.ts';
import type { Size } from './reading.ts';

/** The first aliases of the real entities, and beyond them made-up names of two words, compiled. */
export function madeForms(entities: readonly Entity[], count: number): Size {
  const real = formsOf(entities);
  const made = Array.from(
    { length: Math.max(0, count - real.length) },
    (_, n) => `${nameOf(n % 3000)} ${nameOf(n)}`,
  );
  const forms = [...real.slice(0, count), ...made];
  const holders = Array.from({ length: Math.ceil(count / 100) }, (_, n): Entity => ({
    id: `entity-${n}`,
    kind: 'person',
    side: 'other',
    names: { en: `Entity ${n}` },
    roles: [],
    gist: '',
    wikidata: null,
    aliases: { en: forms.slice(n * 100, n * 100 + 100) },
  }));
  const { whole } = compileLexicon(holders, new Set()).snapshot;
  return { name: count.toLocaleString('en'), whole, forms };
}

/** The aliases of entities as they are written. */
export const formsOf = (entities: readonly Entity[]): string[] =>
  entities.flatMap(({ aliases }) =>
    Object.values(aliases)
      .flat()
      .map((alias) => (typeof alias === 'string' ? alias : alias.text)),
  );

/** A made-up name that differs for each number. */
function nameOf(n: number): string {
  const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'ti', 'vo', 'zu'];
  const word = [...String(n)].map((digit) => syllables[Number(digit)]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
