import { askBackground } from '../../lib/browser/ask.ts';
import type { CardContent } from '../../lib/browser/messages.ts';
import type { Day } from '../../lib/domain/day.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { GRACE } from '../../lib/hover/delays.ts';
import type { HoverEffect, HoverEvent, HoverState } from '../../lib/hover/hover-machine.ts';
import { hover, IDLE } from '../../lib/hover/hover-machine.ts';
import type { CardHost } from '../../lib/page/card-host.ts';
import { createCardHost } from '../../lib/page/card-host.ts';
import { documentOf, linesOf } from '../../lib/page/frames.ts';
import type { HitTest } from '../../lib/page/hit-test.ts';
import { createHitTest } from '../../lib/page/hit-test.ts';
import { nextSpot, scrollToSpot } from '../../lib/page/next-spot.ts';
import { followPointer } from '../../lib/page/pointer.ts';
import type { Spot } from '../../lib/page/spot.ts';
import { isSameSpot } from '../../lib/page/spot.ts';
import { ShownCard } from './shown-card.ts';

/** What the cards need to know of the page and of the reader's settings, at the moment they ask. */
export interface CardPorts {
  date(): Day | null;
  dwell(): number;
  trigger(): Settings['trigger'];
}

/** The cards of a page, one at a time: runs the hover machine over the page's painted words. */
export class Cards {
  readonly #ports: CardPorts;
  readonly #host: CardHost;
  readonly #follow: (document: Document) => void;
  #spots: readonly Spot[] = [];
  #hitTest: HitTest = createHitTest([]);
  #state: HoverState = IDLE;
  #shown: { spot: Spot; card: ShownCard } | null = null;
  #answers = new Map<string, CardContent>();
  /** The word that the reader went to last without a pointer, and the ask that came of it. */
  #walked: Spot | null = null;
  #walk = 0;

  constructor(document: Document, ports: CardPorts, signal: AbortSignal) {
    this.#ports = ports;
    this.#host = createCardHost(document);
    const pointer = {
      targetAt: (x: number, y: number, document: Document) => this.#hitTest(x, y, document),
      word: () => (this.#shown && linesOf(this.#shown.spot.range, true)[0]) ?? null,
      card: this.#host,
      trigger: () => ports.trigger(),
      send: (event: HoverEvent) => {
        // A pointer that lies somewhere does not take away what was opened without one.
        if (!(this.#isWalked() && (event.type === 'over' || event.type === 'off'))) this.#send(event);
      },
    };
    this.#follow = followPointer(pointer, signal);
    this.#follow(document);
    signal.addEventListener('abort', () => {
      this.#host.dispose();
    });
  }

  /** These are the painted words now; the card of a word that is gone goes. */
  show(spots: readonly Spot[]): void {
    const state = this.#state;
    const before = 'target' in state ? this.#spots[state.target] : undefined;
    this.#spots = spots;
    this.#hitTest = createHitTest(spots);
    for (const document of new Set(spots.map(({ range }) => documentOf(range)))) this.#follow(document);
    const target = before ? spots.findIndex((spot) => isSameSpot(spot, before)) : -1;
    if (target >= 0 && 'target' in state) this.#state = { ...state, target };
    else if (before) this.#send({ type: 'gone' });
  }

  /** Scrolls to an entity's first word and opens its card. */
  open(entity: string): void {
    this.#goTo(this.#spots.findIndex((spot) => spot.entity === entity));
  }

  /** Goes to the next word from where the reader is, or back to the one before, and opens its card. */
  walk(back: boolean): void {
    this.#goTo(nextSpot(this.#spots, this.#walked, back));
  }

  #goTo(target: number): void {
    const spot = this.#spots[target];
    if (!spot) return;
    scrollToSpot(spot);
    this.#walked = spot;
    this.#walk = this.#state.token + 1;
    this.#send({ type: 'press', target });
  }

  /** Whether the card that is shown or asked for was opened without a pointer. */
  #isWalked(): boolean {
    return this.#state.name !== 'idle' && this.#state.token === this.#walk;
  }

  /** Drops the answers that were kept: the record or the reader's trust changed. */
  forget(): void {
    this.#answers = new Map();
  }

  #send(event: HoverEvent): void {
    const { state, effects } = hover(this.#state, event);
    this.#state = state;
    for (const effect of effects) this.#run(effect);
  }

  #run(effect: HoverEffect): void {
    if (effect.type === 'hide') this.#hide();
    else if (effect.type === 'ask') void this.#ask(effect.target, effect.token);
    else if (effect.type === 'show') this.#show(effect.target, effect.pinned);
    else if (effect.type === 'startDwell')
      this.#after(this.#ports.dwell(), { type: 'dwelt', token: effect.token });
    else this.#after(GRACE, { type: 'graceEnded', token: effect.token });
  }

  #after(ms: number, event: HoverEvent): void {
    setTimeout(() => {
      this.#send(event);
    }, ms);
  }

  async #ask(target: number, token: number): Promise<void> {
    const entity = this.#spots[target]?.entity;
    if (entity === undefined) return;
    if (!this.#answers.has(entity)) {
      const card = await askBackground({ kind: 'briefing', entity, asOf: this.#ports.date() });
      if (!card) {
        if (token === this.#walk) this.#walk = 0;
        return;
      }
      this.#host.dress(card.styles);
      this.#answers.set(entity, card);
    }
    this.#send({ type: 'answered', token });
  }

  #show(target: number, pinned: boolean): void {
    const spot = this.#spots[target];
    const content = spot && this.#answers.get(spot.entity);
    if (!spot || !content) return;
    const same = this.#shown && isSameSpot(this.#shown.spot, spot) ? this.#shown.card : null;
    const card = same ?? this.#open(spot);
    if (!card) return;
    this.#shown = { spot, card };
    card.draw(content, pinned);
    if (!same && this.#isWalked()) this.#host.focus();
  }

  #open({ range }: Spot): ShownCard | null {
    const place = this.#host.open(range);
    return place && new ShownCard(place, this.#send.bind(this));
  }

  #hide(): void {
    this.#host.close();
    this.#shown?.card.clear();
    this.#shown = null;
  }
}
