import type { VNode } from 'preact';
import type { PositionLine } from '../lib/domain/briefing.ts';
import type { Day } from '../lib/domain/day.ts';
import { SIDES } from '../lib/domain/side.ts';
import { Datum } from './Datum.tsx';
import { Holders } from './Holders.tsx';
import { Past } from './Past.tsx';
import type { Words } from './say.ts';
import { Side } from './Side.tsx';
import { voicesText } from './voices.ts';

interface PositionProps {
  words: Words;
  position: PositionLine;
  asOf: Day;
}

/** One answer to a question: whose side, the answer, and quietly who holds it and on how many voices. */
export function Position({ words, position, asOf }: PositionProps): VNode {
  const held = SIDES.filter((side) => position.holders.some(({ speaker }) => speaker.side === side));
  return (
    <li class="position">
      <div class="sides">
        {held.map((side) => (
          <Side key={side} say={words.say} side={side} form="short" />
        ))}
      </div>
      <div>
        <p>
          <Datum lang={words.lang} text={position.label} />
        </p>
        <p class="quiet parts">
          <span>
            <Holders words={words} holders={position.holders} sides={held} />
          </span>
          <span>{voicesText(words.say, position.voices)}</span>
        </p>
        <Past words={words} holders={position.holders} asOf={asOf} />
      </div>
    </li>
  );
}
