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
  const { card, send } = ports;
  let last = { x: 0, y: 0, time: 0 };
  let resting: ReturnType<typeof setTimeout> | undefined;
  const listen = <K extends keyof DocumentEventMap>(
    type: K,
    call: (event: DocumentEventMap[K]) => void,
  ): void => {
    document.addEventListener(type, (event) => void (event.isTrusted && call(event)), {
      signal,
      capture: true,
      passive: true,
    });
  };
  const moved = (event: PointerEvent): void => {
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const speed = Math.hypot(x - last.x, y - last.y) / Math.max(1, time - last.time);
    last = { x, y, time };
    if (event.pointerType === 'touch') return;
    if (card.isFrom(event)) send({ type: 'inside' });
    else send(whereIs(x, y, speed > FAST, event, ports));
    clearTimeout(resting);
    if (speed > FAST && !card.isFrom(event)) {
      resting = setTimeout(() => {
        send(whereIs(x, y, false, event, ports));
      }, REST);
    }
  };
  const pressed = (event: MouseEvent): void => {
    if (card.isFrom(event)) return;
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    const target = ports.targetAt(event.clientX, event.clientY);
    if (target >= 0 && (touch || ports.trigger() === 'click')) send({ type: 'press', target });
    else send({ type: 'dismiss' });
  };
  listen('pointermove', moved);
  listen('pointerover', moved);
  listen('click', pressed);
  listen('keydown', (event) => {
    if (event.key === 'Escape') send({ type: 'dismiss' });
  });
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      send({ type: 'off' });
    },
    { signal },
  );
}

function whereIs(x: number, y: number, fast: boolean, event: PointerEvent, ports: PointerPorts): HoverEvent {
  const word = ports.word();
  const card = ports.card.box();
  const target = ports.targetAt(x, y);
  const allowed = ports.trigger() === 'hover' || (ports.trigger() === 'hover-key' && event.shiftKey);
  if (word && card && isInCorridor(x, y, word, card)) return { type: 'inside' };
  return target >= 0 && allowed ? { type: 'over', target, fast } : { type: 'off' };
}
