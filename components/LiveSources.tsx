import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LiveState } from '../lib/domain/live.ts';
import type { Source } from '../lib/domain/source.ts';
import { relativeTime } from './relative-time.ts';
import { keyed } from './say.ts';
import type { Say, Words } from './say.ts';
import { Sure } from './Sure.tsx';
import { SwitchRow } from './SwitchRow.tsx';

export interface LiveSourcesProps {
  words: Words;
  sources: Source[];
  /** Ids of those that are switched on. */
  on: string[];
  states: LiveState[];
  /** Milliseconds since 1970. */
  now: number;
  onLive: (id: string, on: boolean) => void;
}

/** The sources whose own feeds can be read, each with the host that would be asked and how the last asking went. */
export function LiveSources(props: LiveSourcesProps): VNode {
  const { words, sources } = props;
  const { say } = words;
  const able = sources.filter(({ feed }) => feed !== undefined);
  return (
    <>
      <h2 tabIndex={-1}>{say('section_live')}</h2>
      <p class="role">{say('live_intro')}</p>
      <ul class="panel">
        {able.map((source) => (
          <LiveSource key={source.id} {...props} source={source} />
        ))}
      </ul>
    </>
  );
}

/** Switched on after a question in our own words: no browser asks, since pages of any site may be read anyway. */
function LiveSource({
  words,
  source,
  on,
  states,
  now,
  onLive,
}: LiveSourcesProps & { source: Source }): VNode {
  const [asking, setAsking] = useState(false);
  const state = states.find((one) => one.source === source.id);
  const host = URL.parse(source.feed ?? '')?.host ?? '';
  const isOn = on.includes(source.id);
  const turn = (wanted: boolean): void => {
    setAsking(wanted);
    if (!wanted) onLive(source.id, false);
  };
  const answer = (yes: boolean): void => {
    setAsking(false);
    if (yes) onLive(source.id, true);
  };
  return (
    <SwitchRow words={words} of="live" source={source} on={isOn} onSwitch={turn}>
      <p class="quiet">{words.say('live_asks', host)}</p>
      <p class="quiet" role="status">
        {state && isOn && stateText(words.say, state, now)}
      </p>
      {asking && (
        <Sure
          question={words.say('live_sure', host)}
          yes={words.say('live_yes')}
          no={words.say('live_no')}
          onAnswer={answer}
        />
      )}
    </SwitchRow>
  );
}

/** How it went, in one sentence or two: what is wrong, and since when what is shown is as it is. */
function stateText(say: Say, { fault, cut, lastSuccess }: LiveState, now: number): string {
  const read = lastSuccess === null ? '' : say('live_read', relativeTime(say, lastSuccess, now));
  const wrong = fault === null ? cut && say(keyed('live_cut', cut)) : say(keyed('live_fault', fault));
  return [wrong, read].filter(Boolean).join(' ');
}
