import type { VNode } from 'preact';
import type { SpeakerStatements, StatementLine } from '../lib/domain/page-statements.ts';
import { actWord } from './act-word.ts';
import { Datum } from './Datum.tsx';
import { longDay } from './days.ts';
import { fill } from './fill.ts';
import type { Words } from './say.ts';
import { trusted } from './trusted.ts';

export interface SpeakerSaidProps {
  words: Words;
  said: SpeakerStatements;
  onOpenClaim: (claim: string) => void;
}

/** What one speaker says in a text, in the text's own words, with the claims of the record that it repeats. */
export function SpeakerSaid({ words, said, onOpenClaim }: SpeakerSaidProps): VNode {
  const { speaker, statements } = said;
  return (
    <li>
      <h3>{speaker ? <Datum lang={words.lang} text={speaker.name} /> : <bdi>{said.words}</bdi>}</h3>
      <ul>
        {statements.map((line, n) => (
          <li key={n}>
            <p>
              <b>{actWord(words.say, line.act, speaker ?? NOBODY)}</b> <bdi>{line.content}</bdi>
            </p>
            {line.match && <Match words={words} match={line.match} onOpenClaim={onOpenClaim} />}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Stands for a speaker whom the record does not know: said in the singular. */
const NOBODY = { id: '', name: '', side: 'other' } as const;

type MatchProps = Pick<SpeakerSaidProps, 'words' | 'onOpenClaim'> & {
  match: NonNullable<StatementLine['match']>;
};

function Match({ words, match, onOpenClaim }: MatchProps): VNode {
  const { say, lang } = words;
  const { claim, otherwise } = match;
  const way = (id: string, text: string): VNode => (
    <button
      type="button"
      class="link"
      onClick={trusted(() => {
        onOpenClaim(id);
      })}
    >
      {text}
    </button>
  );
  return (
    <p class="quiet parts">
      <span>{way(claim, say('said_in_record'))}</span>
      {otherwise && (
        <span>
          {fill(
            say,
            'said_otherwise',
            <Datum lang={lang} text={otherwise.label} />,
            way(otherwise.claim, longDay(say, otherwise.date)),
          )}
        </span>
      )}
    </p>
  );
}
