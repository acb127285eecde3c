import type { Day } from './day.ts';
import type { Side } from './side.ts';

/** What an entity can be (DESIGN §4). */
export const ENTITY_KINDS = [
  'person',
  'organization',
  'government',
  'place',
  'document',
  'event',
  'group',
  'concept',
] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];

/** An office or part held from one day to another; null means that the day is not known or not yet come. */
export interface Role {
  title: string;
  from: Day | null;
  to: Day | null;
}

/** What a form needs, to count as one of its entity. */
export const NEEDS = ['context', 'antecedent', 'gate'] as const;

/**
 * A written form. A bare string counts anywhere; one that needs `context`, only on a page about the plan; an
 * `antecedent`, only on such a page that also names the entity otherwise ("the plan"); one for the `gate` is
 * never a mention, it only tells what a page is about ("ceasefire").
 */
export type Alias = string | { text: string; needs: (typeof NEEDS)[number] };

/** How an alias is written. */
export const aliasText = (alias: Alias): string => (typeof alias === 'string' ? alias : alias.text);

/**
 * A name built of parts, such as "28-point US-backed peace plan": one of the anchors, then (or before it)
 * one of the nouns, with at most `gap` other words between. Said as data because spelled out they are
 * thousands of forms.
 */
export interface Compound {
  anchors: string[];
  nouns: string[];
  /** Where the noun stands, seen from the anchor. */
  noun: 'after' | 'before';
  gap: number;
  needs?: 'context';
}

/** A person, body, place, document, event, group or concept that the record knows. */
export interface Entity {
  id: string;
  kind: EntityKind;
  side: Side;
  /** Display names by language code; `en` is always there. */
  names: Record<string, string>;
  roles: Role[];
  /** One neutral sentence. */
  gist: string;
  wikidata: string | null;
  /** Written forms by language code. */
  aliases: Record<string, Alias[]>;
  compounds?: Record<string, Compound[]>;
  /** Longer phrases that contain an alias and mean something else ("Trump Tower"). */
  not?: string[];
  /** Its forms open the gate: a page that has one may be about the plan. */
  core?: true;
  /** Entities whose mention nearby tells that a form which may be another's is this one's. */
  near?: string[];
  /** The first day on which a page may mean it. */
  since?: Day;
  /** The document of which it is a version, in force from `since` until the next. */
  versionOf?: string;
  /** The entity whose claims a card shows for this one (Moscow, the place: Russia's government). */
  standsFor?: string;
}
