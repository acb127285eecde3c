import type { Box } from '../hover/corridor.ts';
import { isInCorridor } from '../hover/corridor.ts';
import { FAST, REST } from '../hover/delays.ts';
import type { HoverEvent } from '../hover/hover-machine.ts';
import type { Settings } from '../domain/settings.ts';
import type { CardHost } from './card-host.ts';
import { originOf } from './frames.ts';
import type { HitTest } from './hit-test.ts';
import { listenTo, topOf } from './own-nodes.ts';

/** What the pointer needs to know of the page. */
export interface PointerPorts {
  /** Tells the painted mention under a point of a document's viewport. */
  targetAt: HitTest;
  /** Where the word of the shown card is in the page's own viewport, or null when no card is shown. */
  word(): Box | null;
  card: CardHost;
  trigger(): Settings['trigger'];
  send(event: HoverEvent): void;
}

/**
 * Turns the reader's own pointer and keys (never a page's forged ones) into the hover machine's events, in each
 * document that is given to what is returned: the page's own and its frames'. A document that wrote itself anew has
 * lost its listeners, so it may be given again at any time; one that still has them keeps the same.
 */
export function followPointer(ports: PointerPorts, signal: AbortSignal): (document: Document) => void {
  const { send, card } = ports;
  const moved = createMoveReader(ports);
  const receive = (event: Event): void => {
    const { type, isTrusted, currentTarget } = event;
    if (!isTrusted) return;
    if (type === 'pointerleave') send({ type: 'off' });
    else if (type === 'keydown') escape(event as KeyboardEvent, ports);
    else if (type !== 'click') moved(event as PointerEvent, currentTarget as Document);
    else if (!card.isFrom(event)) send(pressOf(event as MouseEvent, currentTarget as Document, ports));
  };
  return (document) => {
    for (const type of ['pointermove', 'pointerover', 'click', 'keydown'])
      listenTo(document, type, receive, { signal, capture: true });
    listenTo(topOf(document), 'pointerleave', receive, { signal });
  };
}

function escape(event: KeyboardEvent, { card, send }: PointerPorts): void {
  if (event.key !== 'Escape') return;
  // The same key would close the dialog that the card lies over.
  if (card.box()) event.preventDefault();
  send({ type: 'dismiss' });
}

/** Reads moves with their speed; a pointer that came fast and stopped is read once more when it rests. */
function createMoveReader(ports: PointerPorts): (event: PointerEvent, document: Document) => void {
  let last = { x: 0, y: 0, time: 0 };
  let resting: ReturnType<typeof setTimeout> | undefined;
  return (event, document) => {
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const fast = Math.hypot(x - last.x, y - last.y) / Math.max(1, time - last.time) > FAST;
    last = { x, y, time };
    clearTimeout(resting);
    if (event.pointerType === 'touch') return;
    if (ports.card.isFrom(event)) {
      ports.send({ type: 'inside' });
      return;
    }
    ports.send(whereIs(event, fast, document, ports));
    const read = (): void => {
      ports.send(whereIs(event, false, document, ports));
    };
    if (fast) resting = setTimeout(read, REST);
  };
}

/** A press on a word opens its card where the reader chose clicks, or taps; any other press closes a card. */
function pressOf(event: MouseEvent, document: Document, { targetAt, trigger }: PointerPorts): HoverEvent {
  const touch = (event as Partial<PointerEvent>).pointerType === 'touch';
  const target = touch || trigger() === 'click' ? targetAt(event.clientX, event.clientY, document) : -1;
  return target >= 0 ? { type: 'press', target } : { type: 'dismiss' };
}

function whereIs(event: PointerEvent, fast: boolean, document: Document, ports: PointerPorts): HoverEvent {
  const { clientX: x, clientY: y, shiftKey } = event;
  const word = ports.word();
  const card = ports.card.box();
  const allowed = ports.trigger() === 'hover' || (ports.trigger() === 'hover-key' && shiftKey);
  const origin = originOf(document);
  if (word && card && isInCorridor(x + origin.x, y + origin.y, word, card)) return { type: 'inside' };
  const target = ports.targetAt(x, y, document);
  return target >= 0 && allowed ? { type: 'over', target, fast } : { type: 'off' };
}
