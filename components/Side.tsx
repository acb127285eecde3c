import type { VNode } from 'preact';
import type { Side as SideName } from '../lib/domain/side.ts';
import { keyed } from './say.ts';
import type { Say } from './say.ts';

const SHAPES: Record<SideName, string> = {
  'united-states': 'M5 .5 10 9.5H0z',
  ukraine: 'M5 0a5 5 0 1 0 0 10A5 5 0 1 0 5 0z',
  russia: 'M.5.5h9v9h-9z',
  europe: 'M5 0 10 5 5 10 0 5z',
  other: 'M0 3.5h10v3H0z',
};

interface SideProps {
  say: Say;
  side: SideName;
  /** Full name, short name, or the shape alone with its name for screen readers. */
  form: 'long' | 'short' | 'shape';
}

/** A side, told by its shape and its name and only then by its hue. */
export function Side({ say, side, form }: SideProps): VNode {
  const name = say(keyed(form === 'long' ? 'side' : 'side_short', side));
  return (
    <span class={`side ${side}`}>
      <Shape path={SHAPES[side]} />
      {form === 'shape' ? <span class="unseen">{name}: </span> : name}
    </span>
  );
}

/** A ten-by-ten shape in the colour of the text, silent to screen readers. */
export function Shape({ path }: { path: string }): VNode {
  return (
    <svg class="shape" viewBox="0 0 10 10" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
