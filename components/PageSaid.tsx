import type { VNode } from 'preact';
import type { PageStatements } from '../lib/domain/page-statements.ts';
import type { ReviewedClaim } from '../lib/domain/live.ts';
import { ReviewedBy } from './ReviewedBy.tsx';
import { figure } from './say.ts';
import type { Words } from './say.ts';
import { SpeakerSaid } from './SpeakerSaid.tsx';
import { trusted } from './trusted.ts';

/** How far the reading of the article is: not asked for, under way, not possible, or done. */
export type SaidState = 'unasked' | 'reading' | 'unread' | (PageStatements & { reviews: ReviewedClaim[] });

export interface PageSaidProps {
  words: Words;
  said: SaidState;
  onSaid: () => void;
  onOpenClaim: (claim: string) => void;
}

/** "This article says": the page's statements by speaker, at the reader's request, marked as unreviewed. */
export function PageSaid(props: PageSaidProps): VNode {
  const { words, said, onSaid } = props;
  const { say } = words;
  if (said === 'unasked')
    return (
      <section class="said">
        <button type="button" class="link" onClick={trusted(onSaid)}>
          {say('said_ask')}
        </button>
      </section>
    );
  return (
    <section class="said" aria-busy={said === 'reading'}>
      <h2>{say('said_title')}</h2>
      <p class="quiet" role="status">
        {statusOf(words, said)}
      </p>
      {typeof said === 'object' && <Reviews words={words} reviews={said.reviews} />}
      {typeof said === 'object' && <Said {...props} said={said} />}
    </section>
  );
}

function statusOf({ say }: Words, said: Exclude<SaidState, 'unasked'>): string {
  if (said === 'reading') return say('said_reading');
  if (said === 'unread') return say('said_unread');
  if (said.language === null) return say('said_language');
  if (said.speakers.length === 0) return say('said_none');
  return say(said.isCut ? 'said_cut' : 'said_note');
}

/** The reviews of claims that the page states for machines. */
function Reviews({ words, reviews }: { words: Words; reviews: ReviewedClaim[] }): VNode {
  return (
    <ul>
      {reviews.map((review, n) => (
        <li key={n}>
          <bdi>{review.claim}</bdi>
          <ReviewedBy words={words} review={review} />
        </li>
      ))}
    </ul>
  );
}

/** Speakers that the record knows, and behind a fold those that it does not. */
function Said({ words, said, onOpenClaim }: PageSaidProps & { said: PageStatements }): VNode {
  const known = said.speakers.filter(({ speaker }) => speaker);
  const others = said.speakers.filter(({ speaker }) => !speaker);
  const list = (speakers: typeof known): VNode => (
    <ul>
      {speakers.map((one, n) => (
        <SpeakerSaid key={n} words={words} said={one} onOpenClaim={onOpenClaim} />
      ))}
    </ul>
  );
  return (
    <>
      {list(known)}
      {others.length > 0 && (
        <details open={known.length === 0}>
          <summary>{words.say('said_others', figure(words.say, others.length))}</summary>
          {list(others)}
        </details>
      )}
    </>
  );
}
