import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { RecordDataProps } from './RecordData.tsx';
import { trusted } from './trusted.ts';

/** Puts all settings back to the start, once it is confirmed in place. */
export function ResetSettings({ words: { say }, onReset }: RecordDataProps): VNode {
  const [asking, setAsking] = useState(false);
  const ask = (on: boolean) =>
    trusted(() => {
      setAsking(on);
    });
  return (
    <section class="panel">
      <h3>{say('reset_title')}</h3>
      <p class="quiet">{say('reset_hint')}</p>
      {!asking && (
        <div class="acts">
          <button type="button" class="act" onClick={ask(true)}>
            {say('reset')}
          </button>
        </div>
      )}
      {asking && (
        <div class="acts" role="group" aria-label={say('reset_sure')}>
          <span>{say('reset_sure')}</span>
          <button
            type="button"
            class="act sure"
            onClick={trusted(() => {
              setAsking(false);
              onReset();
            })}
          >
            {say('reset_yes')}
          </button>
          <button type="button" class="act" onClick={ask(false)}>
            {say('reset_no')}
          </button>
        </div>
      )}
    </section>
  );
}
