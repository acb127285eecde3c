import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LiveState } from '../lib/domain/live.ts';
import type { Source } from '../lib/domain/source.ts';
import { Datum } from './Datum.tsx';
import { relativeTime } from './relative-time.ts';
import { keyed } from './say.ts';
import type { Say, Words } from './say.ts';
import { Sure } from './Sure.tsx';
import { Switch } from './Switch.tsx';

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

function LiveSource({
  words: { say, lang },
  source,
  on,
  states,
  now,
  onLive,
}: LiveSourcesProps & { source: Source }): VNode {
  const id = `live-${source.id}`;
  const state = states.find((one) => one.source === source.id);
  const host = URL.parse(source.feed ?? '')?.host ?? '';
  return (
    <li class="source row">
      <div>
        <label for={id}>
          <Datum lang={lang} text={source.name} />
        </label>
        <p class="quiet">{say('live_asks', host)}</p>
        <p class="quiet" role="status">
          {state && on.includes(source.id) && stateText(say, state, now)}
        </p>
      </div>
      <LiveSwitch
        say={say}
        id={id}
        host={host}
        on={on.includes(source.id)}
        onLive={(wanted) => {
          onLive(source.id, wanted);
        }}
      />
    </li>
  );
}

interface LiveSwitchProps {
  say: Say;
  id: string;
  host: string;
  on: boolean;
  onLive: (on: boolean) => void;
}

/** Switched on after a question in our own words: no browser asks, since pages of any site may be read anyway. */
function LiveSwitch({ say, id, host, on, onLive }: LiveSwitchProps): VNode {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Switch
        id={id}
        on={on}
        onSwitch={(wanted) => {
          setAsking(wanted);
          if (!wanted) onLive(false);
        }}
      />
      {asking && (
        <Sure
          question={say('live_sure', host)}
          yes={say('live_yes')}
          no={say('live_no')}
          onAnswer={(yes) => {
            setAsking(false);
            if (yes) onLive(true);
          }}
        />
      )}
    </>
  );
}

/** How it went, in one sentence or two: what is wrong, and since when what is shown is as it is. */
function stateText(say: Say, { fault, cut, lastSuccess }: LiveState, now: number): string {
  const read = lastSuccess === null ? '' : say('live_read', relativeTime(say, lastSuccess, now));
  const wrong = fault === null ? cut && say(keyed('live_cut', cut)) : say(keyed('live_fault', fault));
  return [wrong, read].filter(Boolean).join(' ');
}
