import type { VNode } from 'preact';
import type { Standing as StandingName } from '../lib/domain/briefing.ts';
import { keyed } from './say.ts';
import type { Say } from './say.ts';
import { Shape } from './Side.tsx';

/** Two points against each other: no side has this shape. */
const AGAINST = 'M0 .8 4.6 5 0 9.2zM10 .8 5.4 5 10 9.2z';

/** What a question amounts to, in a word; contested also by shape and amber (DESIGN §3.8). */
export function Standing({ say, standing }: { say: Say; standing: StandingName }): VNode {
  const contested = standing === 'contested';
  return (
    <span class={contested ? 'standing contested' : 'standing'}>
      {contested && <Shape path={AGAINST} />}
      {say(keyed('standing', standing))}
    </span>
  );
}
