import type { ComponentChild } from 'preact';
import type { Preset } from '../lib/domain/trust.ts';
import { Datum } from './Datum.tsx';
import { fill } from './fill.ts';
import { keyed } from './say.ts';
import type { Words } from './say.ts';

/** A change of the settings that can be taken back. */
export type Change =
  | { what: 'on' | 'off' | 'marked' | 'unmarked'; name: string }
  | { what: 'group_on' | 'group_off' | 'added' | 'removed' | 'import'; name: string }
  | { what: 'preset'; preset: Preset }
  | { what: 'named_on' | 'named_off' | 'exceptions' | 'reset' };

/** A change in a sentence. */
export function changed({ say, lang }: Words, change: Change): ComponentChild {
  if (change.what === 'preset') return say('undo_preset', say(keyed('preset', change.preset)));
  if (!('name' in change)) return say(`undo_${change.what}`);
  // Names of sources and entities are the dossier's; the others are the reader's or the interface's own.
  const ours = ['on', 'off', 'marked', 'unmarked'].includes(change.what);
  const name = ours ? <Datum lang={lang} text={change.name} /> : <bdi>{change.name}</bdi>;
  return <>{fill(say, `undo_${change.what}`, name)}</>;
}
