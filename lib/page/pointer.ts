import { isInCorridor } from '../hover/corridor.ts';
import { FAST, REST } from '../hover/delays.ts';
import type { HoverEvent } from '../hover/hover-machine.ts';
import type { Settings } from '../domain/settings.ts';
import type { CardHost } from './card-host.ts';

/** What the pointer needs to know of the page. */
export interface PointerPorts {
  /** Index of the painted mention under a point, or -1. */
  targetAt(x: number, y: number): number;
  /** Where the word of the shown card is, or null when no card is shown. */
  word(): DOMRect | null;
  card: CardHost;
  trigger(): Settings['trigger'];
  send(event: HoverEvent): void;
}

/** Turns the reader's own pointer and keys (never a page's forged ones) into the hover machine's events. */
export function followPointer(document: Document, ports: PointerPorts, signal: AbortSignal): void {
  const { send } = ports;
  const moved = createMoveReader(ports);
  const listen = <K extends keyof DocumentEventMap>(
    type: K,
    call: (event: DocumentEventMap[K]) => void,
  ): void => {
    const receive = (event: DocumentEventMap[K]): void => {
      if (event.isTrusted) call(event);
    };
    document.addEventListener(type, receive, { signal, capture: true, passive: true });
  };
  listen('pointermove', moved);
  listen('pointerover', moved);
  listen('click', (event) => {
    if (!ports.card.isFrom(event)) send(pressOf(event, ports));
  });
  listen('keydown', ({ key }) => {
    if (key === 'Escape') send({ type: 'dismiss' });
  });
  const left = (): void => {
    send({ type: 'off' });
  };
  document.documentElement.addEventListener('pointerleave', left, { signal });
}

/** Reads moves with their speed; a pointer that came fast and stopped is read once more when it rests. */
function createMoveReader(ports: PointerPorts): (event: PointerEvent) => void {
  let last = { x: 0, y: 0, time: 0 };
  let resting: ReturnType<typeof setTimeout> | undefined;
  return (event) => {
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const fast = Math.hypot(x - last.x, y - last.y) / Math.max(1, time - last.time) > FAST;
    last = { x, y, time };
    clearTimeout(resting);
    if (event.pointerType === 'touch') return;
    if (ports.card.isFrom(event)) {
      ports.send({ type: 'inside' });
      return;
    }
    ports.send(whereIs(x, y, fast, event, ports));
    const read = (): void => {
      ports.send(whereIs(x, y, false, event, ports));
    };
    if (fast) resting = setTimeout(read, REST);
  };
}

/** A press on a word opens its card where the reader chose clicks, or taps; any other press closes a card. */
function pressOf(event: MouseEvent, { targetAt, trigger }: PointerPorts): HoverEvent {
  const touch = event instanceof PointerEvent && event.pointerType === 'touch';
  const target = touch || trigger() === 'click' ? targetAt(event.clientX, event.clientY) : -1;
  return target >= 0 ? { type: 'press', target } : { type: 'dismiss' };
}

function whereIs(x: number, y: number, fast: boolean, event: PointerEvent, ports: PointerPorts): HoverEvent {
  const word = ports.word();
  const card = ports.card.box();
  const allowed = ports.trigger() === 'hover' || (ports.trigger() === 'hover-key' && event.shiftKey);
  if (word && card && isInCorridor(x, y, word, card)) return { type: 'inside' };
  const target = ports.targetAt(x, y);
  return target >= 0 && allowed ? { type: 'over', target, fast } : { type: 'off' };
}
