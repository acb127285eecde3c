import type { VNode } from 'preact';
import type { Preset } from '../lib/domain/trust.ts';
import { Datum } from './Datum.tsx';
import { fill } from './fill.ts';
import { keyed } from './say.ts';
import type { Words } from './say.ts';
import { trusted } from './trusted.ts';

/** A change of trust that can be taken back. */
export type Undoable = { name: string; trusted: boolean } | { preset: Preset };

interface UndoProps {
  words: Words;
  undoable: Undoable | null;
  onUndo: () => void;
}

/** What was just changed, said politely, with the way back; the line is there beforehand so that it is announced. */
export function Undo({ words, undoable, onUndo }: UndoProps): VNode {
  return (
    <div class="undo row" hidden={undoable === null}>
      <span role="status">{undoable && changed(words, undoable)}</span>
      <button type="button" class="act" onClick={trusted(onUndo)}>
        {words.say('undo')}
      </button>
    </div>
  );
}

function changed({ say, lang }: Words, undoable: Undoable): VNode {
  if ('preset' in undoable) return <>{say('undo_preset', say(keyed('preset', undoable.preset)))}</>;
  return (
    <>{fill(say, undoable.trusted ? 'undo_on' : 'undo_off', <Datum lang={lang} text={undoable.name} />)}</>
  );
}
