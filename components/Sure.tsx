import type { VNode } from 'preact';
import { trusted } from './trusted.ts';

interface SureProps {
  question: string;
  yes: string;
  no: string;
  onAnswer: (yes: boolean) => void;
}

/** Asks in place whether the reader is sure. */
export function Sure({ question, yes, no, onAnswer }: SureProps): VNode {
  const answer = (is: boolean): ((event: Event) => void) =>
    trusted(() => {
      onAnswer(is);
    });
  return (
    <div class="acts" role="group" aria-label={question}>
      <span>{question}</span>
      <button type="button" class="act sure" onClick={answer(true)}>
        {yes}
      </button>
      <button type="button" class="act" onClick={answer(false)}>
        {no}
      </button>
    </div>
  );
}
