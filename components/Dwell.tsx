import type { VNode } from 'preact';
import { MOST_DWELL } from '../lib/domain/settings.ts';
import type { ReadingProps } from './Reading.tsx';

const STEP = 20;

/** How long the pointer rests on a name before its card opens; of no matter where a click opens it. */
export function Dwell({ words: { say }, settings, onChange }: ReadingProps): VNode {
  const value = new Intl.NumberFormat(say('locale'), { style: 'unit', unit: 'millisecond' });
  return (
    <div class="setting row dwell">
      <label for="dwell">{say('dwell')}</label>
      <input
        id="dwell"
        type="range"
        min={0}
        max={MOST_DWELL}
        step={STEP}
        value={settings.dwell}
        disabled={settings.trigger === 'click'}
        aria-valuetext={value.format(settings.dwell)}
        onChange={(event) => {
          onChange({ dwell: event.currentTarget.valueAsNumber });
        }}
      />
      <output for="dwell">{value.format(settings.dwell)}</output>
    </div>
  );
}
