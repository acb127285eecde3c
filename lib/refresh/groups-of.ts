import type { Entity } from '../domain/entity.ts';
import { aliasText } from '../domain/entity.ts';
import type { Group } from '../statements/match-group.ts';

/** The groups of unnamed speakers that a record knows. */
export const groupsOf = (entities: readonly Entity[]): Group[] =>
  entities
    .filter(({ kind }) => kind === 'group')
    .map(({ id, names, aliases }) => ({
      id,
      names: [names['en'] ?? '', ...(aliases['en'] ?? []).map(aliasText)],
    }));
