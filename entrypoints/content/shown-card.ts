import { render } from 'preact';
import { jsx } from 'preact/jsx-runtime';
import { Card } from '../../components/Card.tsx';
import { askBackground } from '../../lib/browser/ask.ts';
import type { CardContent } from '../../lib/browser/messages.ts';
import { words } from '../../lib/browser/words.ts';
import type { HoverEvent } from '../../lib/hover/hover-machine.ts';

/** A card that is open, and what the reader does in it; pinning and closing are for the hover machine. */
export class ShownCard {
  readonly #place: HTMLElement;
  readonly #send: (event: HoverEvent) => void;
  #isOpen = true;
  #pinned = false;
  /** Whether the reader opened what came since. */
  #newer = false;

  constructor(place: HTMLElement, send: (event: HoverEvent) => void) {
    this.#place = place;
    this.#send = send;
  }

  draw(content: CardContent, pinned: boolean, copied = false): void {
    this.#pinned = pinned;
    const { briefing, aged, live } = content;
    const newer = this.#newer ? briefing.newer : null;
    render(
      jsx(Card, { words, briefing, aged, live, pinned, copied, newer, ...this.#acts(content) }),
      this.#place,
    );
  }

  clear(): void {
    this.#isOpen = false;
    render(null, this.#place);
  }

  #acts(content: CardContent) {
    const { entity, asOf } = content.briefing;
    return {
      onPin: () => {
        this.#send({ type: 'pin' });
      },
      onClose: () => {
        this.#send({ type: 'dismiss' });
      },
      onSince: () => {
        this.#newer = !this.#newer;
        this.draw(content, this.#pinned);
      },
      // A page without https gives nobody the clipboard.
      onCopy: isSecureContext ? () => void this.#copy(content) : null,
      onOpenRecord: () => void askBackground({ kind: 'openRecord', entity: entity.id, asOf }),
    };
  }

  async #copy(content: CardContent): Promise<void> {
    await navigator.clipboard.writeText(content.notes);
    if (this.#isOpen) this.draw(content, this.#pinned, true);
  }
}
