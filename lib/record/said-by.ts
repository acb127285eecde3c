import type { SpeakerLine } from '../domain/briefing.ts';
import type { Act } from '../domain/claim.ts';

/** Speaker and act as an English line begins with them, where no language of an interface is at hand: "US officials deny". */
export const saidBy = (speaker: SpeakerLine, act: Act): string => `${speaker.name} ${verb(act, speaker)}`;

/** A card words "asserts" as "says"; what a group does stands in the plural. */
function verb(act: Act, { kind }: SpeakerLine): string {
  const word = act === 'asserts' ? 'says' : act;
  return kind === 'group' ? word.replace(/(ie)?s$/, (_, y) => (y ? 'y' : '')) : word;
}
