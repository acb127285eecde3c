import type { ComponentChild, VNode } from 'preact';
import type { Words } from './say.ts';
import { trusted } from './trusted.ts';

interface UndoProps {
  words: Words;
  /** What was just changed; null when there is nothing to take back. */
  changed: ComponentChild;
  onUndo: () => void;
}

/** What was just changed, said politely, with the way back; the line is there beforehand so that it is announced. */
export function Undo({ words, changed, onUndo }: UndoProps): VNode {
  return (
    <div class="undo row" data-idle={changed === null}>
      <span role="status">{changed}</span>
      {changed !== null && (
        <button type="button" class="act" onClick={trusted(onUndo)}>
          {words.say('undo')}
        </button>
      )}
    </div>
  );
}
