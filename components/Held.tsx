import type { VNode } from 'preact';
import type { HolderLine, PositionLine } from '../lib/domain/briefing.ts';
import type { Day } from '../lib/domain/day.ts';
import type { To } from '../lib/domain/record-page.ts';
import { actWord } from './act-word.ts';
import { Datum } from './Datum.tsx';
import { shortDay } from './days.ts';
import { Past } from './Past.tsx';
import type { Words } from './say.ts';
import { Side } from './Side.tsx';
import { voicesText } from './voices.ts';

interface HeldProps {
  words: Words;
  position: PositionLine;
  asOf: Day;
  to: To;
}

/** One answer to a question with everybody who gives it, since when, and what each said before. */
export function Held({ words, position, asOf, to }: HeldProps): VNode {
  return (
    <section class="answer-held">
      <h2>
        <Datum lang={words.lang} text={position.label} />
      </h2>
      <p class="quiet">{voicesText(words.say, position.voices)}</p>
      <ul>
        {position.holders.map((holder) => (
          <Holder key={holder.speaker.id} words={words} holder={holder} asOf={asOf} to={to} />
        ))}
      </ul>
    </section>
  );
}

function Holder({ words, holder, asOf, to }: Omit<HeldProps, 'position'> & { holder: HolderLine }): VNode {
  const { speaker, act, date, claim } = holder;
  return (
    <li class="holds">
      <Side say={words.say} side={speaker.side} form="short" />
      <div>
        <p>
          <a href={to({ shows: 'entity', id: speaker.id })}>
            <Datum lang={words.lang} text={speaker.name} />
          </a>{' '}
          <a class="since-when" href={to({ shows: 'claim', id: claim })}>
            {actWord(words.say, act, speaker)}, <time dateTime={date}>{shortDay(words.say, date, asOf)}</time>
          </a>
        </p>
        <Past words={words} holders={[holder]} asOf={asOf} />
      </div>
    </li>
  );
}
