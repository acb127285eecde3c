import * as v from 'valibot';
import { ACTS, ATTRIBUTIONS, QUOTED, RESPONSE_KINDS } from '../domain/claim.ts';
import { ENTITY_KINDS, NEEDS } from '../domain/entity.ts';
import { SIDES } from '../domain/side.ts';
import { SOURCE_KINDS } from '../domain/source.ts';

/** Words of the longest quote (DESIGN §4). */
const QUOTE_WORDS = 25;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'is not an id'), v.maxLength(100));

const day = v.pipe(v.string(), v.check(isDay, 'is not a calendar day'));

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Text that is text: no markup, no control or direction characters. */
const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'is empty'),
    v.maxLength(longest, `is longer than ${longest} characters`),
    v.check((value) => !/<[a-z!/]/i.test(value), 'has markup'),
    v.check(
      (value) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/u.test(value),
      'has control characters',
    ),
  );

const url = v.pipe(v.string(), v.maxLength(2000), v.check(isPlainHttps, 'is not a plain https address'));

function isPlainHttps(value: string): boolean {
  const parsed = URL.canParse(value) ? new URL(value) : null;
  return (
    parsed?.protocol === 'https:' && parsed.username === '' && parsed.password === '' && !/\s/.test(value)
  );
}

const quote = v.pipe(
  text(400),
  v.check((value) => value.trim().split(/\s+/).length <= QUOTE_WORDS, `has more than ${QUOTE_WORDS} words`),
);

const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'is not a language code'));
const alias = v.union([text(200), v.strictObject({ text: text(200), needs: v.picklist(NEEDS) })]);

const compound = v.strictObject({
  anchors: v.pipe(v.array(text(60)), v.minLength(1)),
  nouns: v.pipe(v.array(text(60)), v.minLength(1)),
  noun: v.picklist(['after', 'before']),
  gap: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
  needs: v.optional(v.literal('context')),
});

const entity = v.strictObject({
  id,
  kind: v.picklist(ENTITY_KINDS),
  side: v.picklist(SIDES),
  names: v.objectWithRest({ en: text(120) }, text(120)),
  roles: v.array(v.strictObject({ title: text(200), from: v.nullable(day), to: v.nullable(day) })),
  gist: text(400),
  wikidata: v.nullable(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  aliases: v.record(language, v.array(alias)),
  compounds: v.optional(v.record(language, v.array(compound))),
  not: v.optional(v.array(text(200))),
  core: v.optional(v.literal(true)),
  near: v.optional(v.array(id)),
  since: v.optional(day),
  versionOf: v.optional(id),
  standsFor: v.optional(id),
});

const question = v.strictObject({
  id,
  text: text(160),
  about: v.array(id),
  positions: v.pipe(v.array(v.strictObject({ id, label: text(160) })), v.minLength(1)),
});

const report = v.pipe(
  v.strictObject({
    source: id,
    url,
    published: v.nullable(day),
    origin: id,
    quote: v.nullable(quote),
    words: v.nullable(v.picklist(QUOTED)),
  }),
  v.check((value) => (value.quote === null) === (value.words === null), 'says whose words only with a quote'),
);

const claim = v.strictObject({
  id,
  date: day,
  speaker: id,
  attribution: v.picklist(ATTRIBUTIONS),
  act: v.picklist(ACTS),
  content: v.pipe(
    text(300),
    v.check((value) => !value.endsWith('.'), 'ends like a sentence of its own'),
  ),
  about: v.array(id),
  question: v.nullable(id),
  position: v.nullable(id),
  responses: v.array(v.strictObject({ to: id, how: v.picklist(RESPONSE_KINDS) })),
  reports: v.pipe(v.array(report), v.minLength(1, 'is empty')),
});

const source = v.strictObject({
  id,
  name: text(120),
  domains: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, 'is not a domain'))),
  kind: v.picklist(SOURCE_KINDS),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a country code')),
  language,
  feed: v.optional(url),
  stateControlled: v.nullable(v.strictObject({ ground: text(300), url })),
  publicBroadcaster: v.optional(v.literal(true)),
});

const point = v.strictObject({
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  gist: text(400),
  category: id,
  from: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  urls: v.array(url),
});

const document = v.strictObject({
  id,
  date: day,
  former: v.nullable(id),
  complete: v.boolean(),
  points: v.array(point),
});

const card = v.strictObject({
  id,
  title: text(160),
  languages: v.array(language),
  license: text(60),
  compiled: day,
});

/** The schema of each file of a dossier; lists are checked record by record. */
export const SCHEMAS = {
  dossier: card,
  entities: entity,
  questions: question,
  claims: claim,
  sources: source,
  documents: document,
} as const;
