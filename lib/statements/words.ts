const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that say when or by what means something is said; a phrase around one belongs to no source or content. */
export const OCCASIONS = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. today yesterday
  tomorrow tonight week weekend month year day night morning afternoon evening hour hours minutes days weeks months
  years noon midnight time statement statements interview post posts tweet message speech address briefing
  conference remarks comments letter email video television tv telegram x twitter facebook instagram response reply
  call meeting hearing testimony podcast broadcast radio podium summit media phone
  telephone condition anonymity monologue sermon op-ed essay blog earlier ago occasion`,
);

/** Adjectives and participles that open a modifier after its noun: "people familiar with the matter". */
export const MODIFIERS = set(
  `familiar close briefed involved based known present aware knowledgeable opposed loyal allied privy quoted cited
  interviewed contacted gathered led backed appointed elected named tasked linked working living serving
  representing leading overseeing studying monitoring including speaking assigned affiliated attending posted
  stationed printed surveyed polled charged responsible next reviewed seen obtained published released shared compiled provided conducted issued prepared gathered filed signed authorized authorised`,
);

/** Prepositions within a noun phrase. */
export const INNER = set(
  `of for from at in on with to under inside near within behind by about between among against across over around`,
);

export const POSSESSIVES = set('his her their its our my your whose');

/** Pronouns that can be a subject by themselves. */
export const SUBJECTS = set(
  'he she they i we it you who others some many most several both all one none everyone somebody someone everybody nobody few another each this these those that',
);

export const RELATIVES = set('who which that');

/** Nouns that mean a written or spoken thing: with "issued … saying" they belong to the cue. */
export const WRITINGS = set(
  'statement letter post tweet message note memo report email communique communiqué release',
);
