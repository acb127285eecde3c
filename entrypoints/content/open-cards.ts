import { h, render } from 'preact';
import { Card } from '../../components/Card.tsx';
import { STYLES } from '../../components/tokens.ts';
import { askBackground } from '../../lib/browser/ask.ts';
import { words } from '../../lib/browser/words.ts';
import type { Briefing } from '../../lib/domain/briefing.ts';
import type { Day } from '../../lib/domain/day.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { GRACE } from '../../lib/hover/delays.ts';
import type { HoverEffect, HoverEvent } from '../../lib/hover/hover-machine.ts';
import { hover, IDLE } from '../../lib/hover/hover-machine.ts';
import { createCardHost } from '../../lib/page/card-host.ts';
import { rangeAt } from '../../lib/page/hit-test.ts';
import { followPointer } from '../../lib/page/pointer.ts';
import type { Spot } from '../../lib/page/spotter.ts';
import { briefingMarkdown } from '../../lib/record/briefing-markdown.ts';

interface CardPorts {
  date(): Day | null;
  dwell(): number;
  trigger(): Settings['trigger'];
}

interface Shown {
  spot: Spot;
  place: HTMLElement;
  briefing: Briefing;
  pinned: boolean;
  copied: boolean;
  /** Whether the reader opened what came since. */
  newer: boolean;
}

/** The cards of a page: one at a time, beside the word it belongs to. */
export interface Cards {
  /** These are the painted words now; a card whose word is gone goes. */
  show(spots: readonly Spot[], roots: readonly ShadowRoot[]): void;
  /** Scrolls to an entity's first word and opens its card. */
  open(entity: string): void;
  /** Drops answers that were kept: the record or the reader's trust changed. */
  forget(): void;
}

/** Runs the hover machine over a page's painted words. */
export function openCards(document: Document, ports: CardPorts, signal: AbortSignal): Cards {
  const host = createCardHost(document, STYLES);
  let spots: readonly Spot[] = [];
  let roots: readonly ShadowRoot[] = [];
  let state = IDLE;
  let shown: Shown | null = null;
  let answers = new Map<string, Briefing | null>();

  const send = (event: HoverEvent): void => {
    const step = hover(state, event);
    state = step.state;
    for (const effect of step.effects) run(effect);
  };
  const run = (effect: HoverEffect): void => {
    if (effect.type === 'hide') hide();
    else if (effect.type === 'ask') void ask(spots[effect.target], effect.token);
    else if (effect.type === 'show') show(spots[effect.target], effect.pinned);
    else after(effect.type === 'startDwell' ? ports.dwell() : GRACE, effect);
  };
  const after = (ms: number, { type, token }: { type: 'startDwell' | 'startGrace'; token: number }): void => {
    setTimeout(() => {
      send({ type: type === 'startDwell' ? 'dwelt' : 'graceEnded', token });
    }, ms);
  };
  const ask = async (spot: Spot | undefined, token: number): Promise<void> => {
    if (spot && !answers.has(spot.entity)) {
      const briefing = await askBackground({ kind: 'briefing', entity: spot.entity, asOf: ports.date() });
      if (briefing) answers.set(spot.entity, briefing);
    }
    if (spot && answers.has(spot.entity)) send({ type: 'answered', token });
  };
  const show = (spot: Spot | undefined, pinned: boolean): void => {
    const briefing = spot && answers.get(spot.entity);
    if (!spot || !briefing) return;
    const same = shown?.spot === spot ? shown : null;
    const place = same?.place ?? host.open(spot.range);
    if (place) draw({ spot, place, briefing, pinned, copied: false, newer: same?.newer ?? false });
  };
  const draw = (next: Shown): void => {
    shown = next;
    const { briefing, pinned, copied, newer, place } = next;
    const props = { words, briefing, pinned, copied, newer: newer ? briefing.newer : null };
    render(h(Card, { ...props, ...acts(next), onOpenRecord: null }), place);
  };
  const acts = (now: Shown) => ({
    onPin: () => {
      send({ type: 'pin' });
    },
    onClose: () => {
      send({ type: 'dismiss' });
    },
    onCopy: () => {
      void navigator.clipboard.writeText(briefingMarkdown(now.briefing)).then(() => {
        if (shown === now) draw({ ...now, copied: true });
      });
    },
    onSince: () => {
      draw({ ...now, newer: !now.newer });
    },
  });
  const hide = (): void => {
    if (shown) render(null, shown.place);
    shown = null;
    host.close();
  };
  const targetAt = (x: number, y: number): number =>
    rangeAt(
      x,
      y,
      spots.map(({ range }) => range),
      roots,
    );

  followPointer(
    document,
    {
      targetAt,
      word: () => shown?.spot.range.getBoundingClientRect() ?? null,
      card: host,
      trigger: ports.trigger,
      send,
    },
    signal,
  );
  signal.addEventListener('abort', host.dispose);
  return {
    show: (next, nextRoots) => {
      const before = 'target' in state ? spots[state.target] : undefined;
      spots = next;
      roots = nextRoots;
      const at = before ? next.findIndex((spot) => isSame(spot, before)) : -1;
      if (at >= 0 && 'target' in state) state = { ...state, target: at };
      else if (before) send({ type: 'gone' });
    },
    open: (entity) => {
      const target = spots.findIndex((spot) => spot.entity === entity);
      spots[target]?.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      if (target >= 0) send({ type: 'press', target });
    },
    forget: () => {
      answers = new Map();
    },
  };
}

const isSame = (a: Spot, b: Spot): boolean =>
  a.entity === b.entity &&
  a.range.startContainer === b.range.startContainer &&
  a.range.startOffset === b.range.startOffset;
