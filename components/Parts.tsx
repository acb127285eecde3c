import type { VNode } from 'preact';
import type { Part, To } from '../lib/domain/record-page.ts';
import { figure } from './say.ts';
import type { Words } from './say.ts';

/** Where in a long list one is, and the ways on and back; nothing for a list that is whole. */
export function Parts({ words, part, to }: { words: Words; part: Part; to: To }): VNode | null {
  const { say } = words;
  if (part.parts === 1) return null;
  const [from, upTo, total] = [part.from, part.to, part.total].map((one) => figure(say, one));
  return (
    <nav class="list-parts" aria-label={say('list_parts')}>
      {part.part > 1 && <a href={to({ part: part.part - 1 })}>{say('part_before')}</a>}
      <span class="quiet">{say('part_of', from ?? '', upTo ?? '', total ?? '')}</span>
      {part.part < part.parts && <a href={to({ part: part.part + 1 })}>{say('part_after')}</a>}
    </nav>
  );
}
