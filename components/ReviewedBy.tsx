import type { VNode } from 'preact';
import type { Review } from '../lib/domain/live.ts';
import { fill } from './fill.ts';
import type { Words } from './say.ts';

/** Who reviewed a claim and how, in the reviewer's own words; and that it names another host, where it does. */
export function ReviewedBy({ words: { say }, review }: { words: Words; review: Review }): VNode {
  return (
    <p class="quiet reviewed">
      {fill(say, 'reviewed_by', <bdi>{review.by}</bdi>, <bdi>{review.rating}</bdi>)}
      {review.isElsewhere && ` ${say('reviewed_elsewhere')}`}
    </p>
  );
}
