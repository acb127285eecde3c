import { askBackground } from '../../lib/browser/ask.ts';
import { isAlive } from '../../lib/browser/is-alive.ts';
import { onLexiconChange, readGate, readLexicon } from '../../lib/browser/lexicon-cache.ts';
import { listenInContent } from '../../lib/browser/listen.ts';
import type { PageSummary } from '../../lib/browser/messages.ts';
import type { Day } from '../../lib/domain/day.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';
import { readPageDate } from '../../lib/page/page-date.ts';
import type { Painter } from '../../lib/page/paint.ts';
import { createPainter } from '../../lib/page/paint.ts';
import type { Spotted, Spotter } from '../../lib/page/spotter.ts';
import { createSpotter } from '../../lib/page/spotter.ts';
import type { Watch } from '../../lib/page/watch.ts';
import { watch } from '../../lib/page/watch.ts';
import { Cards } from './cards.ts';

/** A page being read: paints it, answers the popup, and leaves without a trace when the extension is gone. */
export class Page {
  readonly #document: Document;
  readonly #painter: Painter;
  readonly #leaving = new AbortController();
  readonly #cards: Cards;
  readonly #watching: Watch;
  #settings: Settings = DEFAULT_SETTINGS;
  #spotter: Spotter | null = null;
  #spotted: Spotted | null = null;
  /** The reader asked for this page although the settings would leave it out. */
  #asked = false;
  #told = false;

  constructor(document: Document) {
    this.#document = document;
    this.#painter = createPainter(document);
    const ports = {
      date: () => this.#date(),
      dwell: () => this.#settings.dwell,
      trigger: () => this.#settings.trigger,
    };
    this.#cards = new Cards(document, ports, this.#leaving.signal);
    this.#watching = watch(document, () => void this.#read());
    const unheard = onLexiconChange(() => void this.refresh());
    const unlistened = this.#listen();
    this.#leaving.signal.addEventListener('abort', () => {
      unheard();
      unlistened();
    });
  }

  /** Reads the page with the gate and settings as they are now. */
  async refresh(): Promise<void> {
    const { gate, settings } = await readGate();
    this.#settings = settings;
    this.#spotter = gate === null ? null : createSpotter(this.#document, gate, readLexicon);
    this.#cards.forget();
    await this.#read();
  }

  async #read(): Promise<void> {
    if (!isAlive()) {
      this.#leave();
      return;
    }
    const wanted = this.#asked || isWanted(this.#settings, this.#document);
    this.#spotted = wanted && this.#spotter ? await this.#spotter(this.#settings, () => this.#date()) : null;
    const { spots = [], roots = [] } = this.#spotted ?? {};
    this.#painter.paint(
      spots.map(({ range }) => range),
      rootsOf(this.#spotted),
    );
    this.#cards.show(spots, roots);
    this.#watching.include(roots);
    this.#tell();
  }

  /** Tells the background once that this page is on topic. */
  #tell(): void {
    if (this.#told || !this.#spotted?.topic.onTopic) return;
    this.#told = true;
    const entities = [...this.#spotted.counts.keys()];
    void askBackground({ kind: 'onTopic', entities, asOf: this.#date() });
  }

  #leave(): void {
    this.#leaving.abort();
    this.#watching.stop();
    this.#painter.clear();
  }

  #listen(): () => void {
    return listenInContent({
      pageSummary: () => this.#summary(),
      show: ({ entity }) => {
        this.#cards.open(entity);
        return null;
      },
      runHere: () => {
        this.#asked = true;
        void this.#read();
        return null;
      },
    });
  }

  #summary(): PageSummary {
    return {
      host: this.#document.location.host,
      state: this.#state(),
      reasons: this.#spotted?.topic.reasons ?? [],
      date: this.#date(),
      mentions: [...(this.#spotted?.counts ?? [])].map(([entity, count]) => ({ entity, count })),
    };
  }

  #state(): PageSummary['state'] {
    if (this.#spotted) return this.#spotted.topic.onTopic ? 'on-topic' : 'off-topic';
    if (isWanted(this.#settings, this.#document)) return 'off-topic';
    return this.#settings.where === 'click' ? 'waiting-for-click' : 'switched-off';
  }

  #date(): Day | null {
    return readPageDate(this.#document);
  }
}

/** Whether the settings let this page be read. */
function isWanted({ where, listed, off }: Settings, { location }: Document): boolean {
  const host = location.hostname;
  if (off.includes(host)) return false;
  return (
    where === 'all' || (where === 'listed' && listed.some((one) => host === one || host.endsWith(`.${one}`)))
  );
}

/** The open shadow roots that hold painted words: Firefox looks for the highlight's style there. */
function rootsOf(spotted: Spotted | null): ShadowRoot[] {
  if (!spotted) return [];
  const holding = new Set(spotted.spots.map(({ range }) => range.startContainer.getRootNode()));
  return spotted.roots.filter((root) => holding.has(root));
}
