import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AddState } from '../lib/domain/feed-view.ts';
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
  const [typed, setTyped] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    if (event.isTrusted && typed.trim() !== '' && adding.step !== 'looking') onLook(typed);
  };
  return (
    <form class="add" onSubmit={submit}>
      <input
        type="text"
        class="field"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        dir="ltr"
        aria-label={say('feed_link')}
        aria-describedby="add-feed-said"
        aria-invalid={isRefused(adding)}
        placeholder="https://example.org/feed/#sha256-…"
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      <button type="submit" class="act">
        {say('look_at_feed')}
      </button>
    </form>
  );
}

const isRefused = (adding: AddState): boolean => adding.step === 'typing' && adding.fault !== null;

function said(say: Say, adding: AddState): string {
  if (adding.step === 'looking') return say('feed_looking');
  if (adding.step === 'added') return say('feed_added', adding.host);
  if (adding.step === 'asking' || adding.fault === null) return '';
  return say(keyed('add_fault', adding.fault));
}
