import type { VNode } from 'preact';
import type { RecordDataProps } from './RecordData.tsx';
import { trusted } from './trusted.ts';

/** The settings as a file to save and to take back; a file that was refused is said to be, and why. */
export function SettingsFile({ words: { say }, refused, onExport, onImport }: RecordDataProps): VNode {
  return (
    <section class="panel">
      <h3>{say('file_title')}</h3>
      <p class="quiet">{say('file_hint')}</p>
      <div class="setting row">
        <span>{say('file_save_label')}</span>
        <button type="button" class="act" onClick={trusted(onExport)}>
          {say('file_save')}
        </button>
      </div>
      <div class="setting row">
        <label for="settings-file">{say('file_take')}</label>
        <input
          id="settings-file"
          class="file"
          type="file"
          accept=".json,application/json"
          aria-describedby="refused-file"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) onImport(file);
            // The same file, mended, must be taken again.
            input.value = '';
          }}
        />
      </div>
      <p id="refused-file" class="refused" role="status">
        {refused}
      </p>
    </section>
  );
}
