import type { VNode } from 'preact';
import { PRESETS } from '../lib/domain/trust.ts';
import type { Preset, Trust } from '../lib/domain/trust.ts';
import { keyed } from './say.ts';
import type { Words } from './say.ts';
import { Switch } from './Switch.tsx';

interface PresetsProps {
  words: Words;
  trust: Trust;
  onPreset: (preset: Preset) => void;
  onNamedOnly: (namedOnly: boolean) => void;
}

/** Where trust starts from, before the reader's exceptions, and whether unnamed speakers count. */
export function Presets({ words, trust, onPreset, onNamedOnly }: PresetsProps): VNode {
  const { say } = words;
  return (
    <fieldset class="presets">
      <legend>{say('presets')}</legend>
      {PRESETS.map((preset) => (
        <label key={preset} class="preset">
          <input
            type="radio"
            name="preset"
            value={preset}
            checked={trust.preset === preset}
            onChange={() => {
              onPreset(preset);
            }}
          />
          <span>
            {say(keyed('preset', preset))}
            <span class="quiet">{say(`${keyed('preset', preset)}_hint`)}</span>
          </span>
        </label>
      ))}
      <div class="named row">
        <label for="named-only">{say('named_only')}</label>
        <Switch id="named-only" on={trust.namedOnly} onSwitch={onNamedOnly} />
      </div>
    </fieldset>
  );
}
