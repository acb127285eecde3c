import type { SpeakerLine } from '../lib/domain/briefing.ts';
import type { Act } from '../lib/domain/claim.ts';
import { keyed, pluralKey } from './say.ts';
import type { Say } from './say.ts';

/** What a speaker does, in one word; a group does it in the plural ("US officials deny"). */
export function actWord(say: Say, act: Act, speaker: SpeakerLine | Pick<SpeakerLine, 'kind'>): string {
  return say(pluralKey(say, keyed('act', act), speaker.kind === 'group' ? 2 : 1));
}
