import type { VNode } from 'preact';
import type { MissingPage } from '../lib/domain/record-page.ts';
import { longDay } from './days.ts';
import { Heading } from './Heading.tsx';
import type { RecordProps } from './Record.tsx';
import { keyed } from './say.ts';
import { trusted } from './trusted.ts';

/** Why what the address names is not shown, and the way to where it would be. */
export function Missing({
  words,
  page,
  content,
  to,
  onOpenOptions,
}: RecordProps & { content: MissingPage }): VNode {
  const { say } = words;
  return (
    <section class="detail">
      <Heading>{say(keyed('missing', content.why), longDay(say, page.asOf))}</Heading>
      <p>
        {content.why === 'hidden' && (
          <button type="button" class="link" onClick={trusted(onOpenOptions)}>
            {say('choose_sources')}
          </button>
        )}
        {content.from !== null && (
          <a href={to({ asOf: content.from })}>{say('see_as_of', longDay(say, content.from))}</a>
        )}
        {content.why === 'unknown' && <a href={to({ shows: 'matrix', id: '' })}>{say('view_matrix')}</a>}
      </p>
    </section>
  );
}
