import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FoundFeed } from '../lib/domain/feed-view.ts';
import { fill } from './fill.ts';
import type { Words } from './say.ts';
import { Sure } from './Sure.tsx';

interface AskFeedProps {
  words: Words;
  found: FoundFeed;
  onAnswer: (yes: boolean) => void;
}

/** What agreeing to a feed means, in our own words: its host, its fingerprint, and what its host gets to know. */
export function AskFeed({ words: { say }, found, onAnswer }: AskFeedProps): VNode {
  const heading = useRef<HTMLHeadingElement>(null);
  // What was asked for has come: the focus goes there, where reading goes on.
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div class="ask">
      <h4 ref={heading} tabIndex={-1}>
        {fill(say, 'ask_feed', <bdi>{found.host}</bdi>)}
      </h4>
      <p class="print" dir="ltr">
        {inGroups(found.fingerprint).map((group, index) => (
          <code key={index}>{group}</code>
        ))}
      </p>
      <ul class="sentences">
        <li>{say(found.named ? 'ask_feed_named' : 'ask_feed_unnamed')}</li>
        <li>{say('ask_feed_requests')}</li>
        <li>{say('ask_feed_apart')}</li>
      </ul>
      <Sure
        question={say('ask_feed_sure')}
        yes={say('ask_feed_yes')}
        no={say('ask_feed_no')}
        onAnswer={onAnswer}
      />
    </div>
  );
}

/** A fingerprint in groups of eight, which two people can compare. */
const inGroups = (fingerprint: string): string[] => fingerprint.match(/.{1,8}/g) ?? [];
