import type { VNode } from 'preact';
import type { Day } from '../lib/domain/day.ts';
import type { Permalink, RecordPage } from '../lib/domain/record-page.ts';
import { dayAt, longDay, ordinalOf } from './days.ts';
import { Spread } from './Spread.tsx';
import type { Words } from './say.ts';
import { trusted } from './trusted.ts';

interface DayBarProps {
  words: Words;
  page: RecordPage;
  onGo: (change: Partial<Permalink>) => void;
}

/** The day in view: a handle on the record's whole time, steps to the days on which somebody spoke, a field, today. */
export function DayBar({ words, page, onGo }: DayBarProps): VNode {
  const { say } = words;
  const { asOf, today, first } = page;
  const go = (day: Day): void => {
    if (day >= first && day <= today) onGo({ asOf: day === today ? null : day, part: 1 });
  };
  return (
    <section class="daybar" aria-label={say('day_in_view')}>
      <Step words={words} day={page.previous} name="day_before" sign="‹" go={go} />
      <Handle words={words} page={page} go={go} />
      <Step words={words} day={page.next} name="day_after" sign="›" go={go} />
      <input
        type="date"
        class="day-field"
        aria-label={say('day_in_view')}
        value={asOf}
        min={first}
        max={today}
        onInput={(event) => {
          go(event.currentTarget.value);
        }}
      />
      <button
        type="button"
        class="act"
        aria-pressed={asOf === today}
        onClick={trusted(() => {
          go(today);
        })}
      >
        {say('today')}
      </button>
    </section>
  );
}

function Handle({ words, page, go }: { words: Words; page: RecordPage; go: (day: Day) => void }): VNode {
  const { first, today, asOf } = page;
  const last = ordinalOf(today) - ordinalOf(first);
  const at = Math.min(Math.max(ordinalOf(asOf) - ordinalOf(first), 0), last);
  return (
    <div class="reel">
      <Spread spread={page.spread} past={last === 0 ? 1 : at / last} />
      <input
        type="range"
        class="handle"
        aria-label={words.say('day_in_view')}
        aria-valuetext={longDay(words.say, asOf)}
        min={0}
        max={last}
        value={at}
        onInput={(event) => {
          go(dayAt(ordinalOf(first) + event.currentTarget.valueAsNumber));
        }}
      />
    </div>
  );
}

interface StepProps {
  words: Words;
  day: Day | null;
  name: 'day_before' | 'day_after';
  sign: string;
  go: (day: Day) => void;
}

function Step({ words, day, name, sign, go }: StepProps): VNode {
  const { say } = words;
  const label = day === null ? say(name) : say('labelled', say(name), longDay(say, day));
  return (
    <button
      type="button"
      class="step"
      aria-label={label}
      title={label}
      aria-disabled={day === null}
      onClick={trusted(() => {
        if (day !== null) go(day);
      })}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
