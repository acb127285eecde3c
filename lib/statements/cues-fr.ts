import type { CueTable } from './cue-table.ts';

/** French reporting verbs and the words around them. */
export const FRENCH: CueTable = {
  cues: {
    asserts:
      'a déclaré|ont déclaré|déclare|déclarent|a dit|ont dit|dit|disent|a affirmé|ont affirmé|affirme|affirment|a expliqué|ont expliqué|explique|a ajouté|ont ajouté|ajoute|a souligné|souligne|a indiqué|ont indiqué|indique|indiquent|a écrit|écrit|a assuré|ont assuré|assure|assurent|a rapporté|rapporte|rapportent|a précisé|précise|a estimé|estime|a répondu|répond|a rappelé|rappelle|a insisté|soutient|prétend|prétendent|raconte|a raconté|a noté|a lancé',
    denies: 'a démenti|ont démenti|dément|démentent|a nié|ont nié|nie|nient',
    confirms: 'a confirmé|ont confirmé|confirme|confirment|a reconnu|ont reconnu|reconnaît|a admis|admet',
    announces: 'a annoncé|ont annoncé|annonce|annoncent|a promis|ont promis|promet',
    proposes: 'a proposé|ont proposé|propose',
    demands: 'a exigé|ont exigé|exige|exigent|a réclamé|réclame',
    rejects: 'a rejeté|ont rejeté|rejette|rejettent',
    warns: 'a averti|ont averti|avertit|a prévenu|ont prévenu|prévient|a menacé|menace',
    predicts: 'a prédit|prédit|prévoit',
  },
  particles: {},
  that: /^(que|qu['’].*)$/i,
  according: ['selon', "d'après", 'd’après'],
  afterwards: [],
  as: /^comme$/i,
  pronouns: /^(il|elle|ils|elles|on|je|nous|-t-il|-t-elle|-il|-elle|-ils)$/i,
  negations: /^(ne|pas|jamais|personne|n['’].*)$/i,
  stops:
    /^(ainsi|enfin|également|à|au|aux|dans|en|lors|pendant|après|avant|sur|pour|par|avec|chez|aussi|hier|demain|puis|ensuite|mais|et|ou|car|donc|comme|quand|si|que|qui|dont|où|ce|cependant|toutefois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|devant|depuis|auprès|selon)$/i,
  roles:
    /^(ministre|président|présidente|porte-parole|ambassadeur|général|maire|gouverneur|gouvernement|ministère|responsable|responsables|source|sources|diplomate|diplomates|expert|experts|agence|chancelier|kremlin)/i,
};
