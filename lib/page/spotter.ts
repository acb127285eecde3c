import type { Day } from '../domain/day.ts';
import type { Topic } from '../domain/mention.ts';
import type { Settings } from '../domain/settings.ts';
import { findCandidates } from '../mentions/find-candidates.ts';
import { judgeTopic } from '../mentions/judge-topic.ts';
import type { Lexicon } from '../mentions/open-lexicon.ts';
import { openLexicon } from '../mentions/open-lexicon.ts';
import { weighText } from '../mentions/weigh-text.ts';
import type { KeptBlock } from './kept-blocks.ts';
import { titleOf } from './own-nodes.ts';
import { Reader } from './reader.ts';
import { resolveBlocks } from './resolve-blocks.ts';
import type { Spot } from './spot.ts';

/** What a page was found to hold. */
export interface Spotted {
  topic: Topic;
  /** All mentions, by entity, in the order of first mention. */
  counts: Map<string, number>;
  /** The mentions to underline, in the page's order. */
  spots: Spot[];
}

/** What the spotter needs to know, at the moment it asks, and whom it tells. */
export interface SpotterPorts {
  settings(): Settings;
  date(): Day | null;
  /** The whole lexicon, read only once the page passed the gate. */
  readWhole(): Promise<string | null>;
  found(spotted: Spotted): void;
}

/** Finds the mentions of a page and keeps finding them while it changes; reads only what changed. */
export class Spotter {
  readonly #page: Document;
  readonly #ports: SpotterPorts;
  readonly #gate: Lexicon;
  readonly #reader: Reader;
  #whole: Lexicon | null = null;
  #isLoading = false;
  #judged: { blocks: readonly KeptBlock[]; title: string; topic: Topic } | null = null;

  constructor(page: Document, gate: string, ports: SpotterPorts, signal: AbortSignal) {
    this.#page = page;
    this.#ports = ports;
    this.#gate = openLexicon(gate);
    const search = {
      isWhole: () => this.#whole !== null,
      weigh: (text: string) => weighText(this.#gate, text),
      find: (text: string) => (this.#whole ? findCandidates(this.#whole, text) : []),
    };
    this.#reader = new Reader(
      page,
      search,
      (isDone) => {
        this.#settle(isDone);
      },
      signal,
    );
  }

  /** Says what was found: what was read so far is enough to be painted. */
  #settle(isDone: boolean): void {
    const blocks = this.#reader.blocks();
    const topic = this.#judge(blocks);
    if (topic.onTopic && !this.#whole) void this.#load();
    else if (topic.onTopic) this.#ports.found({ topic, ...this.#resolve(blocks) });
    else if (isDone) {
      this.#reader.forget();
      this.#ports.found({ topic, counts: new Map(), spots: [] });
    }
  }

  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#whole = openLexicon((await this.#ports.readWhole()) ?? '');
    this.#reader.searchAll();
  }

  #judge(blocks: readonly KeptBlock[]): Topic {
    const title = titleOf(this.#page);
    if (this.#judged?.blocks === blocks && this.#judged.title === title) return this.#judged.topic;
    const weights = [weighText(this.#gate, title), ...blocks.map(({ weight }) => weight)];
    const topic = judgeTopic(
      weights.filter((weight) => weight !== null),
      this.#gate,
      this.#ports.date,
    );
    this.#judged = { blocks, title, topic };
    return topic;
  }

  #resolve(blocks: readonly KeptBlock[]): Omit<Spotted, 'topic'> {
    const { unmarked, density } = this.#ports.settings();
    const isWanted = (entity: string): boolean =>
      this.#whole?.isSpoken(entity) === true && !unmarked.includes(entity);
    return resolveBlocks(blocks, { date: this.#ports.date(), density, isWanted });
  }
}
