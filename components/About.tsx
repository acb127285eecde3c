import type { VNode } from 'preact';
import type { SpeakerLine } from '../lib/domain/briefing.ts';
import type { To } from '../lib/domain/record-page.ts';
import { Datum } from './Datum.tsx';
import { fill } from './fill.ts';
import { listed } from './listed.ts';
import type { Words } from './say.ts';

/** What something is about, each a way to that entity; nothing for nothing. */
export function About({ words, about, to }: { words: Words; about: SpeakerLine[]; to: To }): VNode | null {
  if (about.length === 0) return null;
  const links = about.map(({ id, name }) => (
    <a key={id} href={to({ shows: 'entity', id })}>
      <Datum lang={words.lang} text={name} />
    </a>
  ));
  return <p class="quiet">{fill(words.say, 'about', <span>{listed(words.say, links)}</span>)}</p>;
}
