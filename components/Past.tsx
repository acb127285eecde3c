import type { ComponentChild, VNode } from 'preact';
import type { HolderLine } from '../lib/domain/briefing.ts';
import type { Day } from '../lib/domain/day.ts';
import { Datum } from './Datum.tsx';
import { shortDay } from './days.ts';
import { fill } from './fill.ts';
import type { Words } from './say.ts';

interface PastProps {
  words: Words;
  holders: HolderLine[];
  asOf: Day;
}

/** What the holders of a position said before, or said otherwise on the same day: history, in quiet type. */
export function Past({ words, holders, asOf }: PastProps): VNode {
  const alone = holders.length === 1;
  return (
    <>
      {holders
        .flatMap((holder) => linesOf(words, holder, asOf, alone))
        .map((line, index) => (
          <p key={index} class="quiet past">
            {line}
          </p>
        ))}
    </>
  );
}

/** An only holder is named on the line above, so its history need not name it again. */
function linesOf({ say, lang }: Words, holder: HolderLine, asOf: Day, alone: boolean): ComponentChild[][] {
  const datum = (text: string): VNode => <Datum lang={lang} text={text} />;
  const name = datum(holder.speaker.name);
  const lines = holder.sameDay.map(({ label }) =>
    alone ? fill(say, 'same_day_alone', datum(label)) : fill(say, 'same_day', name, datum(label)),
  );
  const before = newest(holder.formerly);
  if (!before) return lines;
  const day = shortDay(say, before.date, asOf);
  const label = datum(before.label);
  return [
    ...lines,
    alone ? fill(say, 'formerly_alone', day, label) : fill(say, 'formerly', name, day, label),
  ];
}

/** The last position before the present one; older ones are for the full record. */
function newest(formerly: HolderLine['formerly']): HolderLine['formerly'][number] | undefined {
  return formerly.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
}
