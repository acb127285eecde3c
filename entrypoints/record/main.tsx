import { render } from 'preact';
import { dress } from '../../components/dress.ts';
import { Question } from '../../components/Question.tsx';
import { directionOf } from '../../components/say.ts';
import { onSettingsChange, readSettings } from '../../lib/browser/settings.ts';
import { today } from '../../lib/browser/today.ts';
import { words } from '../../lib/browser/words.ts';
import { buildMatrix } from '../../lib/record/build-matrix.ts';
import { allRows } from '../../lib/store/all-records.ts';
import { openStore } from '../../lib/store/open-store.ts';

const store = openStore();

async function draw(): Promise<void> {
  const [rows, { trust }] = await Promise.all([allRows(store), readSettings()]);
  const asOf = today();
  const matrix = buildMatrix(rows, { asOf, today: asOf, trust });
  render(
    <main class="sheet surface" dir={directionOf(words.say)} lang={words.say('locale')}>
      <h1>{words.say('extension_name')}</h1>
      <h2>{words.say('questions_title')}</h2>
      {matrix.map(({ question }) => (
        <Question key={question.id} words={words} question={question} asOf={asOf} />
      ))}
    </main>,
    document.body,
  );
}

dress(document, words.say('locale'), directionOf(words.say));
onSettingsChange(() => void draw());
void draw();
