import type { ComponentChild, VNode } from 'preact';
import type { LiveStory } from '../lib/domain/live.ts';
import { actWord } from './act-word.ts';
import { fill } from './fill.ts';
import { quoteLink } from './quote-link.ts';
import type { Words } from './say.ts';

interface LiveStoriesProps {
  words: Words;
  stories: LiveStory[];
  /** What the record says beside a story; a card has no room for it. */
  beside?: ((story: LiveStory) => ComponentChild) | undefined;
}

/** "New, unreviewed": what live sources published, each story once; nothing for none. */
export function LiveStories({ words, stories, beside }: LiveStoriesProps): VNode | null {
  if (stories.length === 0) return null;
  return (
    <section class="live">
      <h3>{words.say('live_title')}</h3>
      <ul>
        {stories.map((story) => (
          <Story key={story.url} words={words} story={story} beside={beside} />
        ))}
      </ul>
    </section>
  );
}

function Story({ words, story, beside }: Omit<LiveStoriesProps, 'stories'> & { story: LiveStory }): VNode {
  const { say } = words;
  const { title, url, sourceName, originName, others, gone, said } = story;
  const href = quoteLink(url ?? '', null);
  const day = new Date(story.published ?? story.seen);
  return (
    <li>
      {href ? (
        <a href={href} target="_blank" rel="noopener noreferrer">
          <bdi>{title}</bdi>
        </a>
      ) : (
        <bdi>{title}</bdi>
      )}
      {said.map((one, n) => (
        <p key={n}>
          {fill(
            say,
            'claim_line',
            <bdi>{one.name}</bdi>,
            <b>{actWord(say, one.act, one)}</b>,
            <bdi>{one.content}</bdi>,
          )}
        </p>
      ))}
      {beside?.(story)}
      <p class="quiet parts">
        <span>{originName === null ? sourceName : say('via', originName, sourceName)}</span>
        {others.length > 0 && <span>{others.map((other) => other.sourceName).join(', ')}</span>}
        <span>{day.toLocaleString(say('locale'), { dateStyle: 'medium', timeStyle: 'short' })}</span>
        {gone && <span>{say('live_gone')}</span>}
      </p>
    </li>
  );
}
