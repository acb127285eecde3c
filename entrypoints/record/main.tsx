import { render } from 'preact';
import { dress } from '../../components/dress.ts';
import { Question } from '../../components/Question.tsx';
import { directionOf } from '../../components/say.ts';
import { onSettingsChange, readSettings } from '../../lib/browser/settings.ts';
import { today } from '../../lib/browser/today.ts';
import { words } from '../../lib/browser/words.ts';
import { briefPage } from '../../lib/record/brief-page.ts';
import { allEntities } from '../../lib/store/all-records.ts';
import { findRows } from '../../lib/store/find-rows.ts';
import { openStore } from '../../lib/store/open-store.ts';

const store = openStore();

async function draw(): Promise<void> {
  const ids = (await allEntities(store)).map(({ id }) => id);
  const [rows, { trust }] = await Promise.all([findRows(store, ids), readSettings()]);
  const { questions, asOf } = briefPage(rows, ids, { asOf: today(), today: today(), trust });
  render(
    <main class="sheet surface" dir={directionOf(words.say)} lang={words.say('locale')}>
      <h1>{words.say('extension_name')}</h1>
      <h2>{words.say('questions_title')}</h2>
      {questions.map((question) => (
        <Question key={question.id} words={words} question={question} asOf={asOf} />
      ))}
    </main>,
    document.body,
  );
}

dress(document, words.say('locale'), directionOf(words.say));
onSettingsChange(() => void draw());
void draw();
