import type { VNode } from 'preact';
import type { HolderLine } from '../lib/domain/briefing.ts';
import type { Side as SideName } from '../lib/domain/side.ts';
import { Datum } from './Datum.tsx';
import { listed } from './listed.ts';
import { counted } from './say.ts';
import type { Words } from './say.ts';
import { Side } from './Side.tsx';

const NAMED = 4;

interface HoldersProps {
  words: Words;
  holders: HolderLine[];
  /** The sides among them, in the order of the surfaces. */
  sides: SideName[];
}

/** Who holds a position, by side; where there are several sides, each one's shape goes before its first name. */
export function Holders({ words, holders, sides }: HoldersProps): VNode {
  const shown = sides
    .flatMap((side) => holders.filter(({ speaker }) => speaker.side === side))
    .slice(0, NAMED);
  const more = holders.length - shown.length;
  const names = shown.map(({ speaker }, index) => {
    const first = sides.length > 1 && speaker.side !== shown[index - 1]?.speaker.side;
    return (
      <span key={speaker.id} class="holder">
        {first && <Side say={words.say} side={speaker.side} form="shape" />}
        <Datum lang={words.lang} text={speaker.name} />
      </span>
    );
  });
  return (
    <>
      {listed(words.say, names)}
      {more > 0 && ` ${counted(words.say, 'more', more)}`}
    </>
  );
}
