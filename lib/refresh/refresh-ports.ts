import type { CheckProgress } from '../domain/feed.ts';
import type { Floor } from '../feeds/trust-step.ts';
import type { FeedStore } from './feed-store.ts';
import type { FetchFile } from './fetch-file.ts';
import type { LexiconPorts } from './refresh-lexicon.ts';

/** What is remembered of a feed outside of the database, to notice that the database was lost or rolled back. */
export interface FeedFloor {
  base: string;
  /** The version of the dossier that was shown. */
  v: number;
  trust: Floor;
}

/** The floors. Page scripts can write where they are kept: nothing is done on their word but to check once. */
export interface Floors {
  read(): Promise<Readonly<Record<string, FeedFloor>>>;
  write(feed: string, floor: FeedFloor): Promise<void>;
  drop(feed: string): Promise<void>;
  /** Whether a floor may start a healing: once per start of the browser. */
  mayHeal(): Promise<boolean>;
}

/** What the pipeline needs of the world. */
export interface RefreshPorts {
  store: FeedStore;
  floors: Floors;
  lexicon: LexiconPorts;
  fetchFile: FetchFile;
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 up to 1. */
  random(): number;
  /** Records written at once: readers wait for no more than that (DESIGN §8). */
  slice: number;
  tell(progress: CheckProgress): void;
  /** Runs unless another run is under way somewhere in this browser: then nothing is done, and false given. */
  alone(run: () => Promise<void>): Promise<boolean>;
  /** Runs when nobody else writes dossiers. */
  writing<T>(run: () => Promise<T>): Promise<T>;
}
