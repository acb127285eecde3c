import type { Act } from '../domain/claim.ts';

/** A reporting verb: what it does, and what may follow it. */
export interface CueVerb {
  lemma: string;
  act: Act;
  /**
   * A letter for each kind of content: s clause with or without "that", t clause with "that", q quotation, n noun
   * phrase, i "to" with a verb, g verb in -ing, c object with a name in quotation marks ("called it “a trap”").
   * And r: may have a hearer ("told reporters"); v: may stand before its subject ("…, said Peskov").
   */
  frames: string;
}

/** Reporting verbs, each row: act, frames, lemmas. Verbs of thought are none unless what is thought is said. */
const TABLE: [Act, string, string][] = [
  [
    'asserts',
    'sqv',
    'say add note insist maintain explain observe remark recall recount stress argue contend assert',
  ],
  ['asserts', 'sqvi', 'claim'],
  ['asserts', 'sqv', 'state declare suggest allege report indicate signal mention opine concur posit'],
  ['asserts', 'sqvr', 'tell'],
  [
    'asserts',
    'tqv',
    'reiterate repeat emphasize emphasise underline underscore write tweet post comment testify point',
  ],
  [
    'asserts',
    'tqv',
    'reply respond answer counter retort quip joke lament complain boast elaborate clarify charge',
  ],
  [
    'asserts',
    'qv',
    'continue conclude begin interject shout ask fume sigh laugh snap scoff whisper cry exclaim muse',
  ],
  ['asserts', 'tqr', 'brief inform remind assure notify'],
  ['asserts', 'cn', 'describe'],
  ['asserts', 'c', 'call label brand dub term characterize characterise'],
  ['asserts', 'nq', 'accuse blame criticize criticise condemn denounce praise slam blast hail'],
  ['denies', 'sqvng', 'deny'],
  ['denies', 'tnqv', 'refute rebut dispute'],
  ['confirms', 'sqvn', 'confirm acknowledge admit concede'],
  // What is revealed as an object is mostly shown, not said.
  ['confirms', 'sqv', 'reveal disclose'],
  ['confirms', 'tq', 'agree'],
  ['announces', 'sqvn', 'announce'],
  ['announces', 'sqvi', 'pledge vow promise'],
  ['proposes', 'tqvng', 'propose recommend'],
  ['proposes', 'i', 'offer'],
  ['demands', 'tqvri', 'urge'],
  ['demands', 'tqvni', 'demand'],
  ['demands', 'ri', 'order instruct'],
  ['rejects', 'nqv', 'reject dismiss'],
  ['warns', 'sqvr', 'warn caution'],
  ['warns', 'iq', 'threaten'],
  ['predicts', 'sqvn', 'predict forecast'],
  ['withdraws', 'nt', 'retract'],
];

/** Verbs with a preposition or particle that make another act of it; what follows is a noun phrase. */
export const PHRASAL: Record<string, [Act, string]> = {
  'call for': ['demands', 'ng'],
  'call on': ['demands', 'ri'],
  'appeal to': ['demands', 'ri'],
  'insist on': ['demands', 'ng'],
  'warn of': ['warns', 'ng'],
  'warn against': ['warns', 'ng'],
  'warn about': ['warns', 'ng'],
  'caution against': ['warns', 'ng'],
  'rule out': ['rejects', 'ng'],
  'point out': ['asserts', 'sqv'],
  'hit back': ['rejects', 'tqv'],
  'back away from': ['withdraws', 'ng'],
  'walk back': ['withdraws', 'n'],
  'make clear': ['asserts', 'tq'],
  'make plain': ['asserts', 'tq'],
};

const IRREGULAR: Record<string, string> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote writing written',
  begin: 'begins began beginning begun',
  cry: 'cries cried crying',
  deny: 'denies denied denying',
  reply: 'replies replied replying',
  testify: 'testifies testified testifying',
  clarify: 'clarifies clarified clarifying',
  admit: 'admits admitted admitting',
  rebut: 'rebuts rebutted rebutting',
  quip: 'quips quipped quipping',
  snap: 'snaps snapped snapping',
  dub: 'dubs dubbed dubbing',
  slam: 'slams slammed slamming',
  forecast: 'forecasts forecast forecasting',
  label: 'labels labelled labelling labeled labeling',
  signal: 'signals signalled signalling signaled signaling',
  concur: 'concurs concurred concurring',
  agree: 'agrees agreed agreeing',
  take: 'takes took taking taken',
  make: 'makes made making',
  hit: 'hits hit hitting',
};

/** Reads a lemma's forms; a regular verb's by the rules of spelling. */
export function formsOf(lemma: string): string[] {
  const stem = lemma.replace(/e$/, '');
  const third = /(s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, ...(IRREGULAR[lemma] ?? `${third} ${stem}ed ${stem}ing`).split(' ')];
}

/** Each form of a reporting verb with what it does (acts of DESIGN §2). */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = new Map(
  TABLE.flatMap(([act, frames, lemmas]) =>
    lemmas
      .split(' ')
      .flatMap((lemma) => formsOf(lemma).map((form) => [form, { lemma, act, frames }] as const)),
  ),
);

/** Lemmas that are cues with a further word only, by form. */
export const PHRASAL_FORMS: ReadonlyMap<string, string> = new Map(
  [...new Set(Object.keys(PHRASAL).map((phrase) => phrase.split(' ')[0] ?? ''))].flatMap((lemma) =>
    formsOf(lemma).map((form) => [form, lemma] as const),
  ),
);
