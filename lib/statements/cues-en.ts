import type { CueTable } from './cue-table.ts';

/** English reporting verbs and the words around them, for where no tagger can be loaded: a background's short items. */
export const ENGLISH: CueTable = {
  cues: {
    asserts:
      'said|says|told|tells|added|adds|stated|states|stressed|stresses|insisted|insists|argued|argues|claimed|claims|noted|noting|explained|explains|wrote|writes|reported|reports|reiterated|emphasized|emphasised|replied|alleged|has said|have said|had said|has told|have told',
    denies: 'denied|denies|deny|has denied|have denied',
    confirms: 'confirmed|confirms|acknowledged|acknowledges|admitted|admits|has confirmed|have confirmed',
    announces: 'announced|announces|pledged|pledges|vowed|vows|promised|has announced|have announced',
    proposes: 'proposed|proposes',
    demands: 'demanded|demands',
    warns: 'warned|warns|cautioned|has warned|have warned',
    predicts: 'predicted|predicts',
  },
  particles: {},
  that: /^that$/i,
  according: ['according to'],
  afterwards: [],
  as: /^as$/i,
  pronouns: /^(he|she|they|we)$/i,
  negations:
    /^(not|never|no|nobody|neither|nor|will|would|may|might|could|should|to|if|who|which|the|a|an|.*n['’]t)$/i,
  stops:
    /^(in|on|at|after|before|during|for|with|from|to|by|of|and|but|or|also|later|earlier|then|when|while|if|as|that|which|who|meanwhile|however|separately|today|yesterday|reporters|journalists|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i,
  roles:
    /^(minister|president|spokes(man|woman|person)|ambassador|general|mayor|governor|government|ministry|officials?|sources?|diplomats?|experts?|agency|chancellor|premier|envoy|secretary|police|army|military|leaders?|aides?|lawmakers?|senators?)$/i,
};
