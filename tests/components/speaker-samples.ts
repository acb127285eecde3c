import type { ClaimLine, HolderLine, PositionLine, SpeakerLine } from '../../lib/domain/briefing.ts';

const speaker = (
  id: string,
  name: string,
  side: SpeakerLine['side'],
  kind: 'person' | 'group' = 'person',
) => ({
  id,
  name,
  side,
  kind,
});

export const LEAVITT = speaker('leavitt', 'Karoline Leavitt', 'united-states');
export const OFFICIALS = speaker('us-officials', 'Senior US officials', 'united-states', 'group');
export const RUBIO = speaker('rubio', 'Marco Rubio', 'united-states');
export const SENATORS = speaker('senators', 'Three US senators', 'united-states', 'group');
export const UMEROV = speaker('umerov', 'Rustem Umerov', 'ukraine');
export const ZELENSKY = speaker('zelensky', 'Volodymyr Zelensky', 'ukraine');
export const PESKOV = speaker('peskov', 'Dmitry Peskov', 'russia');
export const ZAKHAROVA = speaker('zakharova', 'Maria Zakharova', 'russia');
export const PUTIN = speaker('putin', 'Vladimir Putin', 'russia');
export const MERZ = speaker('merz', 'Friedrich Merz', 'europe');
export const FAMILIAR = speaker(
  'familiar',
  'People familiar with the matter (to the Financial Times)',
  'other',
  'group',
);
export const ERDOGAN = speaker('erdogan', 'Recep Tayyip Erdoğan', 'other');

/** A holder since a day, without history. */
export function holder(who: SpeakerLine, date: string, more: Partial<HolderLine> = {}): HolderLine {
  return {
    speaker: who,
    claim: `${who.id}-${date}`,
    date,
    act: 'asserts',
    formerly: [],
    sameDay: [],
    ...more,
  };
}

/** A position with its holders on so many sources and origins. */
export function position(
  label: string,
  holders: HolderLine[],
  sources: number,
  origins: number,
): PositionLine {
  return { id: label.slice(0, 12), label, holders, voices: { sources, origins } };
}

/** A claim by one source that relays nobody. */
export function claim(
  who: SpeakerLine,
  date: string,
  act: ClaimLine['act'],
  content: string,
  more: Partial<ClaimLine> = {},
): ClaimLine {
  return {
    id: `${who.id}-${date}-${act}`,
    date,
    speaker: who,
    attribution: 'named',
    act,
    content,
    voices: { sources: 1, origins: 1 },
    reports: [
      {
        source: 'tass',
        sourceName: 'TASS',
        originName: null,
        url: 'https://tass.com/politics/1',
        published: date,
        quote: null,
      },
    ],
    answeredBy: [],
    answers: [],
    ...more,
  };
}
