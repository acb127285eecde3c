/** What kind of publisher a source is (DESIGN §4), in the order in which the options group them. */
export const SOURCE_KINDS = [
  'wire',
  'newspaper',
  'broadcaster',
  'digital',
  'magazine',
  'state-media',
  'government',
  'aggregator',
] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The ground for calling a source state-controlled: a fact with a link, not a rating. */
export interface StateControl {
  ground: string;
  url: string;
}

/** Who publishes; readers trust sources. */
export interface Source {
  id: string;
  name: string;
  domains: string[];
  kind: SourceKind;
  /** ISO 3166 alpha-2, `EU`, or `XX` when unknown. */
  country: string;
  /** BCP 47 primary language. */
  language: string;
  /** Address of its own RSS, Atom or JSON Feed, where it has one that is known. */
  feed?: string;
  stateControlled: StateControl | null;
  /** A broadcaster in public ownership with editorial independence by statute. */
  publicBroadcaster?: true;
}
