import type { VNode } from 'preact';
import type { Briefing } from '../lib/domain/briefing.ts';
import { Datum } from './Datum.tsx';
import { fill } from './fill.ts';
import { keyed } from './say.ts';
import type { Words } from './say.ts';
import { Side } from './Side.tsx';

interface CardHeadProps {
  words: Words;
  briefing: Briefing;
  /** Names the dialog. */
  id: string;
}

/** Name, side (or kind, for what stands on none) and the role held on the day in view, or else the gist. */
export function CardHead({ words, briefing, id }: CardHeadProps): VNode {
  const { say, lang } = words;
  const { name, side, kind, roles, gist } = briefing.entity;
  const voice = standsForName(briefing);
  return (
    <header>
      <div class="title">
        <h2 id={id}>
          <Datum lang={lang} text={name} />
        </h2>
        {side === 'other' ? (
          <span class="kind">{say(keyed('kind', kind))}</span>
        ) : (
          <Side say={say} side={side} form="long" />
        )}
      </div>
      <p class="role">
        <Datum lang={lang} text={roles.length > 0 ? roles.join(' · ') : gist} />
      </p>
      {voice && <p class="role">{fill(say, 'stands_for', <Datum lang={lang} text={voice} />)}</p>}
    </header>
  );
}

/** The name of the entity whose claims are shown instead, where a claim has it. */
function standsForName({ entity, claims }: Briefing): string | undefined {
  return claims.find(({ speaker }) => speaker.id === entity.standsFor)?.speaker.name;
}
