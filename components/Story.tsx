import type { VNode } from 'preact';
import type { Day } from '../lib/domain/day.ts';
import { Datum } from './Datum.tsx';
import { longDay } from './days.ts';
import { fill } from './fill.ts';
import type { Words } from './say.ts';
import { trusted } from './trusted.ts';

/** A name in the story that shows its card. */
export interface StoryName {
  entity: string;
  name: string;
}

export interface StoryProps {
  words: Words;
  /** The day that the story states. */
  day: Day;
  /** In the order in which the story names them. */
  names: StoryName[];
  /** Place of the name whose card is open, or -1. */
  open: number;
  /** Whether the reader has seen a card. */
  seen: boolean;
  onOver: (place: number) => void;
  onOff: () => void;
  /** `byKey` when it was no pointer: then the focus goes into the card. */
  onPress: (place: number, byKey: boolean) => void;
}

/** The first lesson: a paragraph whose names show their cards. */
export function Story(props: StoryProps): VNode {
  const { words, day, names, seen } = props;
  const { say } = words;
  const marked = names.map((name, place) => <Name key={name.entity} {...props} name={name} place={place} />);
  return (
    <li class="panel">
      <h2>{say('welcome_try')}</h2>
      <p class="story">{fill(say, 'welcome_story', longDay(say, day), ...marked)}</p>
      <p class="quiet">{say('welcome_keys')}</p>
      <p class="seen" role="status">
        {seen && say('welcome_seen')}
      </p>
    </li>
  );
}

function Name(props: StoryProps & { name: StoryName; place: number }): VNode {
  const { words, name, place, open, onOver, onOff, onPress } = props;
  return (
    <button
      type="button"
      class="name"
      aria-haspopup="dialog"
      aria-expanded={open === place}
      onPointerEnter={trusted(() => {
        onOver(place);
      })}
      onPointerLeave={trusted(onOff)}
      onClick={(event) => {
        // A click that no pointer made counts no presses.
        if (event.isTrusted) onPress(place, event.detail === 0);
      }}
    >
      <Datum lang={words.lang} text={name.name} />
    </button>
  );
}
