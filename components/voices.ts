import type { Voices } from '../lib/domain/briefing.ts';
import { counted } from './say.ts';
import type { Say } from './say.ts';

/** "11 sources, 2 origins". */
export function voicesText(say: Say, voices: Voices): string {
  return say('voices', counted(say, 'sources', voices.sources), counted(say, 'origins', voices.origins));
}
