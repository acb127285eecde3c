import type { VNode } from 'preact';
import type { AddState } from '../lib/domain/feed-view.ts';
import { AddressForm } from './AddressForm.tsx';
import { AskFeed } from './AskFeed.tsx';
import type { FeedsProps } from './Feeds.tsx';
import { keyed } from './say.ts';
import type { Say } from './say.ts';

/** Adds a feed by its link: what the link leads to is looked at first, shown, and taken only when the reader agrees. */
export function AddFeed(props: Pick<FeedsProps, 'words' | 'adding' | 'onLook' | 'onAnswer'>): VNode {
  const { words, adding } = props;
  const { say } = words;
  return (
    <section class="panel" aria-labelledby="add-feed">
      <h3 id="add-feed">{say('add_feed_title')}</h3>
      <p class="quiet">{say('add_feed_hint')}</p>
      {adding.step === 'asking' ? (
        <AskFeed words={words} found={adding.found} onAnswer={props.onAnswer} />
      ) : (
        <LinkField {...props} />
      )}
      <p id="add-feed-said" class={isRefused(adding) ? 'refused' : 'quiet outcome'} role="status">
        {said(say, adding)}
      </p>
    </section>
  );
}

function LinkField({ words: { say }, adding, onLook }: Parameters<typeof AddFeed>[0]): VNode {
  return (
    <AddressForm
      label={say('feed_link')}
      example="https://example.org/feed/#sha256-…"
      act={say('look_at_feed')}
      saidBy="add-feed-said"
      refused={isRefused(adding)}
      onGive={(typed) => {
        if (adding.step !== 'looking') onLook(typed);
        return false;
      }}
    />
  );
}

const isRefused = (adding: AddState): boolean => adding.step === 'typing' && adding.fault !== null;

function said(say: Say, adding: AddState): string {
  if (adding.step === 'looking') return say('feed_looking');
  if (adding.step === 'added') return say('feed_added', adding.host);
  if (adding.step === 'asking' || adding.fault === null) return '';
  return say(keyed('add_fault', adding.fault));
}
