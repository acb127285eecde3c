import type { VNode } from 'preact';
import { DENSITIES, TRIGGERS, WHERES } from '../lib/domain/settings.ts';
import type { Settings } from '../lib/domain/settings.ts';
import { Choice } from './Choice.tsx';
import { Dwell } from './Dwell.tsx';
import { HostList } from './HostList.tsx';
import { keyed } from './say.ts';
import type { Words } from './say.ts';
import { Switch } from './Switch.tsx';
import { Unmarked } from './Unmarked.tsx';
import { whereOptions } from './where-options.ts';

export interface ReadingProps {
  words: Words;
  settings: Settings;
  /** Names of the entities that are not marked, by id. */
  names: ReadonlyMap<string, string>;
  onChange: (change: Partial<Settings>) => void;
  /** Adds what the reader typed to a list of sites; false when it is no site. */
  onAddHost: (list: 'listed' | 'off', typed: string) => boolean;
  onRemoveHost: (list: 'listed' | 'off', host: string) => void;
  onMarkAgain: (entity: string) => void;
}

/** The options' reading: where names are marked, how many, what opens a card, and what is never marked. */
export function Reading(props: ReadingProps): VNode {
  const { words, onChange } = props;
  return (
    <>
      <h2 tabIndex={-1}>{words.say('reading_title')}</h2>
      <p class="role">{words.say('reading_intro')}</p>
      <Where {...props} />
      <section class="panel">
        <Trigger {...props} />
        <Dwell {...props} />
      </section>
      <section class="panel">
        <Density {...props} />
        <div class="setting row">
          <label for="badge">{words.say('badge')}</label>
          <Switch
            id="badge"
            on={props.settings.badge}
            onSwitch={(badge) => {
              onChange({ badge });
            }}
          />
        </div>
      </section>
      <Unmarked {...props} />
    </>
  );
}

function Where(props: ReadingProps): VNode {
  const { words, settings, onChange } = props;
  const { say } = words;
  return (
    <section class="panel">
      <Choice
        name="where"
        legend={say('where_title')}
        options={whereOptions(words, WHERES)}
        chosen={settings.where}
        onChoose={(where) => {
          onChange({ where });
        }}
      />
      {settings.where === 'listed' && <HostList {...props} list="listed" hosts={settings.listed} />}
      <HostList {...props} list="off" hosts={settings.off} />
    </section>
  );
}

function Trigger({ words: { say }, settings, onChange }: ReadingProps): VNode {
  return (
    <Choice
      name="trigger"
      legend={say('trigger_title')}
      options={TRIGGERS.map((value) => ({ value, label: say(keyed('trigger', value)) }))}
      chosen={settings.trigger}
      onChoose={(trigger) => {
        onChange({ trigger });
      }}
    />
  );
}

function Density({ words: { say }, settings, onChange }: ReadingProps): VNode {
  return (
    <Choice
      name="density"
      legend={say('density_title')}
      options={DENSITIES.map((value) => ({ value, label: say(keyed('density', value)) }))}
      chosen={settings.density}
      onChoose={(density) => {
        onChange({ density });
      }}
    />
  );
}
