import type { VNode } from 'preact';
import { Datum } from './Datum.tsx';
import { fill } from './fill.ts';
import { figure, pluralKey } from './say.ts';
import type { Words } from './say.ts';
import { Switch } from './Switch.tsx';
import { trusted } from './trusted.ts';

export interface TrustLessonProps {
  words: Words;
  /** The source on which most of the claims rest alone; null before the record is there. */
  source: { id: string; name: string; on: boolean } | null;
  /** How many claims on the story's names are visible and hidden under the reader's trust. */
  counts: { claims: number; hidden: number };
  onSource: (id: string, on: boolean) => void;
  onAllSources: () => void;
}

/** The second lesson: a source's switch, and the counts that follow it. */
export function TrustLesson({ words, source, counts, onSource, onAllSources }: TrustLessonProps): VNode {
  const { say, lang } = words;
  return (
    <li class="panel">
      <h2>{say('welcome_trust')}</h2>
      <p class="role">{say('welcome_trust_intro')}</p>
      {source && (
        <div class="setting row">
          <div>
            <label for="lesson">
              {fill(say, 'welcome_source', <Datum lang={lang} text={source.name} />)}
            </label>
            <p class="quiet">{say('welcome_source_hint')}</p>
          </div>
          <Switch
            id="lesson"
            on={source.on}
            onSwitch={(on) => {
              onSource(source.id, on);
            }}
          />
        </div>
      )}
      <div role="status">
        <dl class="figures">
          {(['claims', 'hidden'] as const).map((kind) => (
            <div key={kind}>
              <dt>{say(pluralKey(say, `welcome_${kind}`, counts[kind]))}</dt>
              <dd>{figure(say, counts[kind])}</dd>
            </div>
          ))}
        </dl>
      </div>
      <button type="button" class="link" onClick={trusted(onAllSources)}>
        {say('welcome_all_sources')}
      </button>
    </li>
  );
}
