import type { VNode } from 'preact';
import type { DossierCard } from '../lib/domain/dossier.ts';
import { Datum } from './Datum.tsx';
import { longDay } from './days.ts';
import { ResetSettings } from './ResetSettings.tsx';
import { figure, pluralKey } from './say.ts';
import type { Words } from './say.ts';
import { SettingsFile } from './SettingsFile.tsx';

/** How much the record on this device holds. */
export interface Figures {
  claims: number;
  questions: number;
  sources: number;
  entities: number;
}

export interface RecordDataProps {
  words: Words;
  /** Null before the first import. */
  card: DossierCard | null;
  figures: Figures;
  /** Why the last file was not taken, in a sentence; '' when it was. */
  refused: string;
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
}

/** The options' data: what the record holds and of which day it is, the settings as a file, a fresh start. */
export function RecordData(props: RecordDataProps): VNode {
  const { say } = props.words;
  return (
    <>
      <h2 tabIndex={-1}>{say('data_title')}</h2>
      <p class="role">{say('data_intro')}</p>
      <Holds {...props} />
      <SettingsFile {...props} />
      <ResetSettings {...props} />
    </>
  );
}

function Holds({ words, card, figures }: RecordDataProps): VNode {
  const { say, lang } = words;
  const kinds = ['claims', 'questions', 'sources', 'entities'] as const;
  return (
    <section class="panel">
      <h3>{card ? <Datum lang={lang} text={card.title} /> : say('record_title')}</h3>
      <p class="quiet">{card ? say('record_compiled', longDay(say, card.compiled)) : say('record_absent')}</p>
      <dl class="figures">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{say(pluralKey(say, `figure_${kind}`, figures[kind]))}</dt>
            <dd>{figure(say, figures[kind])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
