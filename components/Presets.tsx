import type { VNode } from 'preact';
import { PRESETS } from '../lib/domain/trust.ts';
import type { Preset, Trust } from '../lib/domain/trust.ts';
import { Choice } from './Choice.tsx';
import { counted, keyed } from './say.ts';
import type { Words } from './say.ts';
import { Switch } from './Switch.tsx';
import { trusted } from './trusted.ts';

interface PresetsProps {
  words: Words;
  trust: Trust;
  /** Whether unnamed speakers are hidden, by the preset or on top of it. */
  namedOnly: boolean;
  onPreset: (preset: Preset) => void;
  onNamedOnly: (namedOnly: boolean) => void;
  onForget: () => void;
}

/** Where trust starts from, whether unnamed speakers count, and how many sources the reader switched against it. */
export function Presets(props: PresetsProps): VNode {
  const { words, trust, namedOnly } = props;
  const { say } = words;
  const options = PRESETS.map((preset) => {
    const key = keyed('preset', preset);
    return { value: preset, label: say(key), hint: say(`${key}_hint`) };
  });
  return (
    <section class="panel presets">
      <Choice
        name="preset"
        legend={say('presets')}
        options={options}
        chosen={trust.preset}
        onChoose={props.onPreset}
      />
      <div class="setting row">
        <label for="named-only">{say('named_only')}</label>
        <Switch id="named-only" on={namedOnly} onSwitch={props.onNamedOnly} />
      </div>
      <Exceptions {...props} />
    </section>
  );
}

function Exceptions({ words, trust, onForget }: PresetsProps): VNode | null {
  const count = Object.keys(trust.exceptions).length;
  if (count === 0) return null;
  return (
    <div class="setting row">
      <span>{counted(words.say, 'switched', count)}</span>
      <button type="button" class="act" onClick={trusted(onForget)}>
        {words.say('switched_act')}
      </button>
    </div>
  );
}
