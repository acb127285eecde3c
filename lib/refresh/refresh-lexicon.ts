import type { Entity } from '../domain/entity.ts';
import type { LexiconSnapshot } from '../domain/mention.ts';
import type { Shown } from '../domain/shown.ts';
import { compileLexicon } from '../mentions/compile-lexicon.ts';

/** What the lexicon is made of, and where it goes. */
export interface LexiconPorts {
  /** The build of the extension, which may compile otherwise than the one before. */
  build: string;
  shown(): Promise<Shown[]>;
  entities(): Promise<Entity[]>;
  /** Ids of the entities that the shown claims are by or about. */
  spoken(): Promise<Set<string>>;
  readStamp(): Promise<string | null>;
  writeLexicon(snapshot: LexiconSnapshot, stamp: string): Promise<void>;
}

/** Rewrites the snapshot that pages read when it is not of what is shown; open pages look again when it changes. */
export async function refreshLexicon(ports: LexiconPorts): Promise<void> {
  const shown = await ports.shown();
  const stamp = stampOf(ports.build, shown);
  if (shown.length === 0 || (await ports.readStamp()) === stamp) return;
  const { snapshot } = compileLexicon(await ports.entities(), await ports.spoken());
  await ports.writeLexicon(snapshot, stamp);
}

/** What a snapshot was compiled from and by. */
const stampOf = (build: string, shown: readonly Shown[]): string =>
  [build, ...shown.map(({ id, gen, v, root }) => `${id} ${gen} ${v} ${root.slice(0, 8)}`)].join('; ');
