import type { VNode } from 'preact';
import { WHERES } from '../lib/domain/settings.ts';
import type { Settings } from '../lib/domain/settings.ts';
import { Choice } from './Choice.tsx';
import { directionOf } from './say.ts';
import type { Words } from './say.ts';
import { Story } from './Story.tsx';
import type { StoryProps } from './Story.tsx';
import { TrustLesson } from './TrustLesson.tsx';
import type { TrustLessonProps } from './TrustLesson.tsx';
import { trusted } from './trusted.ts';
import { whereOptions } from './where-options.ts';

export interface WelcomeProps extends StoryProps, TrustLessonProps {
  words: Words;
  where: Settings['where'];
  onWhere: (where: Settings['where']) => void;
  onOpenOptions: () => void;
  onOpenRecord: () => void;
}

/** What a reader sees once, after the install: a name to rest on, a source to switch, a choice of where to run. */
export function Welcome(props: WelcomeProps): VNode {
  const { words, where, onWhere } = props;
  const { say } = words;
  return (
    <main class="welcome surface" dir={directionOf(say)} lang={say('locale')}>
      <p class="brand">{say('extension_name')}</p>
      <h1>{say('welcome_title')}</h1>
      <p class="lead">{say('welcome_intro')}</p>
      <ol>
        <Story {...props} />
        <TrustLesson {...props} />
        <li class="panel">
          <h2>{say('welcome_where')}</h2>
          <Choice
            name="where"
            legend={say('where_title')}
            options={whereOptions(words, WHERES)}
            chosen={where}
            onChoose={onWhere}
          />
        </li>
      </ol>
      <p class="lead">{say('welcome_done')}</p>
      <p class="acts">
        <button type="button" class="act" onClick={trusted(props.onOpenOptions)}>
          {say('open_all_options')}
        </button>
        <button type="button" class="act" onClick={trusted(props.onOpenRecord)}>
          {say('open_record')}
        </button>
      </p>
      <p class="quiet">
        {say('privacy_1')} {say('privacy_2')} {say('privacy_3')}
      </p>
    </main>
  );
}
