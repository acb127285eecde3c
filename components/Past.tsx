import type { VNode } from 'preact';
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
  const { say, lang } = words;
  return (
    <>
      {holders.flatMap(({ speaker, formerly, sameDay }) => {
        const name = <Datum lang={lang} text={speaker.name} />;
        const before = newest(formerly);
        const label = (text: string): VNode => <Datum lang={lang} text={text} />;
        return [
          ...sameDay.map((other) => fill(say, 'same_day', name, label(other.label))),
          ...(before
            ? [fill(say, 'formerly', name, shortDay(say, before.date, asOf), label(before.label))]
            : []),
        ].map((line, index) => (
          <p key={`${speaker.id} ${index}`} class="quiet past">
            {line}
          </p>
        ));
      })}
    </>
  );
}

/** The last position before the present one; older ones are for the full record. */
function newest(formerly: HolderLine['formerly']): HolderLine['formerly'][number] | undefined {
  return formerly.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
}
