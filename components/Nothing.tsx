import type { VNode } from 'preact';
import type { Briefing } from '../lib/domain/briefing.ts';
import { Datum } from './Datum.tsx';
import { longDay } from './days.ts';
import { fill } from './fill.ts';
import type { Words } from './say.ts';

/** One sentence where there is nothing to say, and whether that is the record's doing or the reader's choice. */
export function Nothing({ words, briefing }: { words: Words; briefing: Briefing }): VNode {
  const key = briefing.counts.hidden > 0 ? 'nothing_trusted' : 'nothing';
  const name = <Datum lang={words.lang} text={briefing.entity.name} />;
  return <p class="nothing">{fill(words.say, key, name, longDay(words.say, briefing.asOf))}</p>;
}
