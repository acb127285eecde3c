import { askBackground } from '../../lib/browser/ask.ts';
import { isAlive } from '../../lib/browser/is-alive.ts';
import { onLexiconChange, readGate, readLexicon } from '../../lib/browser/lexicon-cache.ts';
import { listenInContent } from '../../lib/browser/listen.ts';
import type { PageSummary } from '../../lib/browser/messages.ts';
import type { Day } from '../../lib/domain/day.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';
import { isRead } from '../../lib/domain/site.ts';
import { announce } from '../../lib/page/announce.ts';
import { articleText } from '../../lib/page/article-text.ts';
import { readPageDates } from '../../lib/page/page-date.ts';
import type { Painter } from '../../lib/page/paint.ts';
import { createPainter } from '../../lib/page/paint.ts';
import type { Spotted } from '../../lib/page/spotter.ts';
import { Spotter } from '../../lib/page/spotter.ts';
import { Cards } from './cards.ts';

/** A page being read: paints it, answers the popup, and leaves without a trace when the extension is gone. */
export class Page {
  readonly #document: Document;
  readonly #painter: Painter;
  readonly #leaving = new AbortController();
  readonly #cards: Cards;
  #settings: Settings = DEFAULT_SETTINGS;
  #gate: string | null = null;
  /** Ends the reading that is under way. */
  #reading = new AbortController();
  #spotted: Spotted | null = null;
  /** The reader asked for this page although the settings would leave it out. */
  #asked = false;
  #told = false;

  constructor(document: Document) {
    this.#document = document;
    this.#painter = createPainter();
    const ports = {
      date: () => this.#date(),
      dwell: () => this.#settings.dwell,
      trigger: () => this.#settings.trigger,
    };
    this.#cards = new Cards(document, ports, this.#leaving.signal);
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
    this.#gate = gate;
    this.#cards.forget();
    this.#read();
  }

  #read(): void {
    this.#reading.abort();
    this.#reading = new AbortController();
    const wanted = this.#asked || this.#isRead();
    if (!wanted || this.#gate === null) {
      this.#show(null);
      return;
    }
    const ports = {
      settings: () => this.#settings,
      date: () => this.#date(),
      readWhole: readLexicon,
      found: (spotted: Spotted) => {
        if (isAlive()) this.#show(spotted);
        else this.#leave();
      },
    };
    new Spotter(this.#document, this.#gate, ports, this.#reading.signal);
  }

  #show(spotted: Spotted | null): void {
    this.#spotted = spotted;
    const spots = spotted?.spots ?? [];
    this.#painter.paint(spots);
    this.#cards.show(spots);
    this.#tell();
  }

  /** Tells the background once that this page is on topic. */
  #tell(): void {
    const isOnTopic = this.#spotted?.topic.onTopic ?? false;
    const isNews = isOnTopic && !this.#told;
    this.#told = isOnTopic;
    if (!this.#spotted || !isNews) return;
    const entities = [...this.#spotted.counts.keys()];
    void askBackground({ kind: 'onTopic', entities, asOf: this.#date() });
  }

  #leave(): void {
    this.#leaving.abort();
    this.#reading.abort();
    this.#painter.clear();
  }

  #listen(): () => void {
    return listenInContent({
      pageSummary: () => this.#summary(),
      articleText: () => articleText(this.#document),
      show: ({ entity }) => {
        this.#cards.open(entity);
        return null;
      },
      walk: ({ back }) => {
        this.#cards.walk(back);
        return null;
      },
      announce: (told) => {
        announce(this.#document, told);
        return null;
      },
      runHere: () => {
        this.#asked = true;
        this.#read();
        return null;
      },
    });
  }

  #summary(): PageSummary {
    return {
      host: this.#document.location.host,
      state: this.#state(),
      reasons: this.#spotted?.topic.reasons ?? [],
      dates: readPageDates(this.#document),
      mentions: [...(this.#spotted?.counts ?? [])].map(([entity, count]) => ({ entity, count })),
    };
  }

  #state(): PageSummary['state'] {
    if (this.#spotted) return this.#spotted.topic.onTopic ? 'on-topic' : 'off-topic';
    if (this.#isRead()) return 'off-topic';
    return this.#settings.where === 'click' ? 'waiting-for-click' : 'switched-off';
  }

  #isRead(): boolean {
    return isRead(this.#settings, this.#document.location.hostname);
  }

  #date(): Day | null {
    return readPageDates(this.#document)[0] ?? null;
  }
}
