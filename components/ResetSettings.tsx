import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { RecordDataProps } from './RecordData.tsx';
import { Sure } from './Sure.tsx';
import { trusted } from './trusted.ts';

/** Puts all settings back to the start, once it is confirmed in place. */
export function ResetSettings({ words: { say }, onReset }: RecordDataProps): VNode {
  const [asking, setAsking] = useState(false);
  return (
    <section class="panel">
      <h3>{say('reset_title')}</h3>
      <p class="quiet">{say('reset_hint')}</p>
      {!asking && (
        <div class="acts">
          <button
            type="button"
            class="act"
            onClick={trusted(() => {
              setAsking(true);
            })}
          >
            {say('reset')}
          </button>
        </div>
      )}
      {asking && (
        <Sure
          question={say('reset_sure')}
          yes={say('reset_yes')}
          no={say('reset_no')}
          onAnswer={(yes) => {
            setAsking(false);
            if (yes) onReset();
          }}
        />
      )}
    </section>
  );
}
