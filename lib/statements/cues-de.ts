import type { CueTable } from './cue-table.ts';

/** German reporting verbs and the words around them; "so X" after a quotation is a cue as well. */
export const GERMAN: CueTable = {
  cues: {
    asserts:
      'sagte|sagten|sagt|sagen|erklärte|erklärten|erklärt|betonte|betonten|betont|meinte|berichtete|berichteten|berichtet|schrieb|schreibt|schrieben|teilte|teilten|teilt|fügte|behauptete|behauptet|behaupteten|äußerte|unterstrich|entgegnete|antwortete|erwiderte|so|hat gesagt|hat erklärt',
    denies: 'bestritt|bestritten|bestreitet|dementierte|dementierten|dementiert',
    confirms: 'bestätigte|bestätigten|bestätigt|räumte|gab|gestand',
    announces: 'kündigte|kündigten|kündigt|versprach|versprachen|verkündete',
    proposes: 'schlug|schlugen|empfahl',
    demands: 'forderte|forderten|fordert|verlangte|verlangten|verlangt|mahnte',
    rejects: 'lehnte|lehnten|wies|wiesen',
    warns: 'warnte|warnten|warnt|drohte|drohten|droht',
    predicts: 'prognostizierte',
  },
  particles: {
    teilte: 'mit',
    teilten: 'mit',
    teilt: 'mit',
    fügte: 'hinzu',
    kündigte: 'an',
    kündigten: 'an',
    kündigt: 'an',
    schlug: 'vor',
    schlugen: 'vor',
    räumte: 'ein',
    gab: 'zu',
    lehnte: 'ab',
    lehnten: 'ab',
    wies: 'zurück',
    wiesen: 'zurück',
  },
  trailing: /^so$/,
  that: /^(dass|daß)$/i,
  according: [
    'laut',
    'nach angaben von',
    'nach angaben des',
    'nach angaben der',
    'nach worten von',
    'nach worten des',
    'nach worten der',
    'nach ansicht von',
  ],
  afterwards: ['zufolge'],
  as: /^wie$/i,
  pronouns: /^(er|sie|ich|wir)$/i,
  negations: /^(voraus|ab|aus|werden|wird|vom|nicht|nie|niemand|kein|keine|weder)$/i,
  stops:
    /^(schließlich|danach|daraufhin|zuletzt|anschließend|nun|weiter|weiterhin|ferner|hieran|darin|ausdrücklich|indes|am|im|in|an|auf|nach|vor|bei|beim|zu|zum|zur|mit|während|auch|zuvor|später|dann|gestern|heute|aber|und|oder|denn|doch|wie|wenn|als|dass|ob|dabei|zudem|außerdem|jedoch|gegenüber|dem|den|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|für|laut|weil|da|wo|was|von)$/i,
  roles: /^(\p{Lu}\p{L}+|minister|sprecher)$/u,
};
