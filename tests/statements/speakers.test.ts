import { describe, expect, it } from 'vitest';
import { findStatements } from '../../lib/statements/find-statements.ts';
import type { Known } from '../../lib/statements/name-speakers.ts';
import { openTagger } from '../../lib/statements/open-tagger.ts';

const tag = await openTagger();
const FORMS: Record<string, string> = {
  Zelensky: 'volodymyr-zelenskyy',
  Peskov: 'dmitry-peskov',
  Zakharova: 'maria-zakharova',
  Rubio: 'marco-rubio',
  Kremlin: 'kremlin',
  Kyiv: 'ukraine',
  Зеленський: 'volodymyr-zelenskyy',
};
const PEOPLE = new Set(['volodymyr-zelenskyy', 'dmitry-peskov', 'maria-zakharova', 'marco-rubio']);
const GROUPS = [
  { id: 'officials-kyiv-independent', names: ['Officials who spoke to the Kyiv Independent'] },
  { id: 'officials-ukrainska-pravda', names: ['US and Ukrainian officials cited by Ukrainska Pravda'] },
  { id: 'senior-us-officials', names: ['Senior US officials', 'senior administration officials'] },
  { id: 'us-officials', names: ['US officials'] },
  { id: 'ukrainian-government-sources', names: ['Sources close to Ukraine’s government'] },
  { id: 'people-familiar-reuters', names: ['People who spoke to Reuters'] },
  { id: 'us-and-ukrainian-officials', names: ['US and Ukrainian officials'] },
];

const known = (text: string): Known => ({
  mentions: Object.entries(FORMS)
    .flatMap(([form, entity]) =>
      [...text.matchAll(new RegExp(form, 'g'))].map(({ index }) => ({
        entity,
        start: index,
        end: index + form.length,
      })),
    )
    .sort((a, b) => a.start - b.start),
  people: PEOPLE,
  groups: GROUPS,
});

const speakers = (text: string, lang: 'en' | 'uk' = 'en'): (string | null)[] =>
  findStatements(text, lang === 'en' ? { lang, tag } : { lang }, known(text)).map(({ speaker }) => speaker);

describe('speakers', () => {
  it.each([
    ['Zelensky said that the text had changed.', ['volodymyr-zelenskyy']],
    ['Kremlin spokesman Dmitry Peskov said that nothing was planned.', ['dmitry-peskov']],
    ['Dmitry Peskov, the Kremlin spokesman, said that nothing was planned.', ['dmitry-peskov']],
    ['The Kremlin’s spokesman, Dmitry Peskov, said that nothing was planned.', ['dmitry-peskov']],
    ['A spokesman for Zelensky said that the text had changed.', [null]],
    ['A Kremlin official said that the text had changed.', [null]],
    ['Olena Hryb said that she was tired.', [null]],
    ['The war cost much, according to a joint Kremlin, Kyiv and UN report.', [null]],
    ['The Kremlin said that it had seen no text.', ['kremlin']],
    ['They met Rubio, who said that the list was American.', ['marco-rubio']],
    ['Zelensky’s denial that he had agreed to it came at once.', ['volodymyr-zelenskyy']],
  ])('are named in the words of the source: %s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it.each([
    [
      'Zelensky said that it was late. He added that he would sign nothing.',
      ['volodymyr-zelenskyy', 'volodymyr-zelenskyy'],
    ],
    [
      'Zakharova said that it was late. Peskov said that it was not. She insisted that it was.',
      ['maria-zakharova', 'dmitry-peskov', 'maria-zakharova'],
    ],
    ['Zelensky flew to London. He said that the text had changed.', ['volodymyr-zelenskyy']],
    ['Kyiv had hoped for a pause.\n\nWeeks later it said that none would come.', ['ukraine']],
    [
      'Repairs in the east go on.\n\nOn Monday Zelensky saw a mill in which he said that all would work.',
      ['volodymyr-zelenskyy'],
    ],
    [
      'Zelensky said that it was late. Olena Hryb said that it was not. She added that she was tired.',
      ['volodymyr-zelenskyy', null, null],
    ],
    ['He said that nobody knew.', [null]],
    [
      'Zelensky said that it was late. Sen. Adam Moore spoke next. He said that it was not.',
      ['volodymyr-zelenskyy', null],
    ],
    ['The Kremlin said that it was late. It added that it would wait.', ['kremlin', 'kremlin']],
    [
      'Senior US officials said that the plan was alive. They added that it would change.',
      ['senior-us-officials', 'senior-us-officials'],
    ],
  ])('are who a pronoun stands for: %s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it.each([
    ['Senior U.S. officials said that the plan was alive.', 'senior-us-officials'],
    ['Two senior American officials said that the plan was alive.', 'senior-us-officials'],
    ['US officials said that the plan was alive.', 'us-officials'],
    [
      'Sources close to the Ukrainian government said that the offer was a surprise.',
      'ukrainian-government-sources',
    ],
    ['Two people familiar with the matter told Reuters that the text had leaked.', 'people-familiar-reuters'],
    ['US and Ukrainian officials said that the talks went on.', 'us-and-ukrainian-officials'],
    ['A US official said that the plan was alive.', null],
    ['Officials said that the plan was alive.', null],
    ['Two people familiar with the matter said that the text had leaked.', null],
    ['Chinese officials said that the plan was alive.', null],
    ['Ukrainian military officials said that the road was open.', null],
    ['Officials told the Kyiv Independent that the road was open.', null],
    [
      'US and Ukrainian officials told Ukrainska Pravda that the talks went on.',
      'officials-ukrainska-pravda',
    ],
  ])('are the record’s groups where they are not named: %s', (text, group) => {
    expect(speakers(text)).toEqual([group]);
  });

  it('keeps the words of the text for a pronoun', () => {
    const text = 'Zelensky said that it was late. He added that he would sign nothing.';
    const source = findStatements(text, { lang: 'en', tag }, known(text))[1]?.source;
    expect(text.slice(source?.start, source?.end)).toBe('He');
  });

  it('are named in other languages too', () => {
    expect(speakers('Зеленський заявив, що текст змінили. Він додав, що нічого не підпише.', 'uk')).toEqual([
      'volodymyr-zelenskyy',
      'volodymyr-zelenskyy',
    ]);
  });
});
