import { render } from 'preact';
import { Card } from '../../components/Card.tsx';
import { trusted } from '../../components/trusted.ts';
import { openPage } from '../../lib/browser/open-page.ts';
import { words } from '../../lib/browser/words.ts';
import type { Briefing } from '../../lib/domain/briefing.ts';
import type { HoverEvent } from '../../lib/hover/hover-machine.ts';
import { briefingMarkdown } from '../../lib/record/briefing-markdown.ts';
import { recordPath } from '../../lib/record/permalink.ts';
import type { CardPlace } from './card-place.ts';

/** A card as the story shows it. */
export interface ShownCard {
  briefing: Briefing;
  pinned: boolean;
  copied: boolean;
  newer: boolean;
}

/** Draws the story's card into its place, with all that it does on a page. */
export function drawCard(place: CardPlace, card: ShownCard, send: (event: HoverEvent) => void): void {
  const { briefing, pinned, copied, newer } = card;
  const again = (change: Partial<ShownCard>): void => {
    drawCard(place, { ...card, ...change }, send);
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(briefingMarkdown(briefing));
    again({ copied: true });
  };
  const tell = (event: HoverEvent) => trusted(() => send(event));
  render(
    <div onPointerEnter={tell({ type: 'inside' })} onPointerLeave={tell({ type: 'off' })}>
      <Card
        words={words}
        briefing={briefing}
        aged=""
        live={[]}
        pinned={pinned}
        copied={copied}
        newer={newer ? briefing.newer : null}
        onPin={() => send({ type: 'pin' })}
        onClose={() => send({ type: 'dismiss' })}
        onCopy={() => void copy()}
        onSince={() => again({ newer: !newer })}
        onOpenRecord={() => {
          const url = recordPath({ shows: 'entity', id: briefing.entity.id });
          void openPage(url);
        }}
      />
    </div>,
    place.node,
  );
}
