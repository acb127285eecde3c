import type { SpeakerLine } from './briefing.ts';
import type { Act } from './claim.ts';
import type { Day } from './day.ts';
import type { EntityKind } from './entity.ts';

/** One record that a search found. */
export type FoundRecord =
  | { kind: 'entity'; id: string; name: string; entityKind: EntityKind; gist: string }
  | { kind: 'question'; id: string; text: string }
  | { kind: 'claim'; id: string; date: Day; speaker: SpeakerLine; act: Act; content: string };

/** What a search of the record found: the best of each kind, entities first. */
export interface Found {
  records: FoundRecord[];
  /** Visible records beyond those. */
  more: number;
  /** Claims that no trusted report carries. */
  hidden: number;
}
