import type { Unit } from './unit.ts';
import { isComma, isNominal } from './unit.ts';

/** Endings of nouns for people, and for most of the papers that people speak by: "adviser", "economist", "statement". */
const ENDINGS = /(er|or|ist|ian|man|men|woman|women|person|people|eer|crat|ant|ent|ive|ee|ary)s?$/;

/** Nouns for people, bodies and writings without such an ending. */
const SPEAKERS = new Set(
  `official officials ministry ministries police army military navy judge judges court courts congress senate party
  parties union unions group groups team teams company companies firm firms agency agencies authority authorities
  council board bank banks club clubs office offices administration delegation delegations coalition campaign
  opposition side sides source sources aide aides envoy envoys chief chiefs head heads boss bosses general colonel
  ally allies diplomat diplomats expert experts analyst analysts critic critics guard guards pilot pilots crew pope
  king queen prince princess bishop priest attorney attorneys mp mps coach athlete spokespeople chair foundation
  institute university centre center association federation organisation organization organisations organizations
  service services bureau force forces staff media press daily tabloid website channel network station outlet outlets
  publication bloc alliance country countries nation nations state states house capital city mayor mayors watchdog
  airline brokerage lawyers study studies survey surveys poll polls report reports article articles lawsuit filing
  transcript memo email tweet post draft text note book review blog dossier declaration release communique communiqué
  victim witness witnesses friend friends family families son wife husband couple delegate delegates colleague
  colleagues relative relatives youth teenager public crowd kremlin embassy embassies treasury jury juries monarch
  committee commission tribunal inquiry majority minority half dozens hundreds thousands many some others most
  wounded elderly injured homeless faithful accused displaced old warlord lord duke earl clergy nun monk chancellor
  research evidence insider insiders operative operatives academic academics economist sheriff cleric clerics sergeant corporal host
  hosts nurse nurses trio pair duo outfit giant body bodies wing faction factions cabinet regime legislature mission
  consortium retailer brand charity charities ngo ngos think-tank tank lab school college hospital church unit
  command division department junta militia mep meps intelligence counterpart counterparts guest guests`.split(
    /\s+/,
  ),
);

/** Whether the noun phrase of these units (both inclusive) is headed by what may speak: a name, a person, a body or a writing. */
export function canSpeak(units: readonly Unit[], from: number, to: number): boolean {
  const head = headOf(units, from, to);
  // "You can make it better by adding …" tells nobody's words, "as I said" none that are news.
  if (!head || /^(you|i)$/.test(head.low)) return false;
  if (head.tag === 'PROPN' || head.tag === 'PRON' || head.tag === 'QUOTE') return true;
  return SPEAKERS.has(head.low) || ENDINGS.test(head.low);
}

/** The last noun before a comma, a preposition or a relative clause. */
function headOf(units: readonly Unit[], from: number, to: number): Unit | undefined {
  let head: Unit | undefined;
  for (let at = from; at <= to; at += 1) {
    const unit = units[at];
    if (!unit) break;
    const ends = unit.tag === 'ADP' || isComma(unit) || /^(who|which|that|\()$/.test(unit.low);
    if (ends && head) break;
    const isOwner = /^('s|')$/.test(units[at + 1]?.low ?? '') && at < to - 1;
    if (!isOwner && (isNominal(unit) || unit.tag === 'QUOTE' || SPEAKERS.has(unit.low))) head = unit;
  }
  return head;
}
