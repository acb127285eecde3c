import type { Source, SourceKind } from '../../lib/domain/source.ts';

function source(
  id: string,
  name: string,
  kind: SourceKind,
  country: string,
  ground: string | null = null,
): Source {
  const stateControlled =
    ground === null ? null : { ground, url: 'https://en.wikipedia.org/wiki/State_media' };
  return { id, name, domains: [`${id}.example`], kind, country, language: 'en', stateControlled };
}

export const SOURCES: Source[] = [
  source('reuters', 'Reuters', 'wire', 'GB'),
  source('ap', 'Associated Press', 'wire', 'US'),
  source('dpa', 'dpa', 'wire', 'DE'),
  source('nbc', 'NBC News', 'broadcaster', 'US'),
  source('cbs', 'CBS News', 'broadcaster', 'US'),
  source('suspilne', 'Suspilne', 'broadcaster', 'UA'),
  source('bol-news', 'BOL News', 'broadcaster', 'PK'),
  source('tass', 'TASS', 'state-media', 'RU', 'Owned by the Russian state'),
  source('eu-council', 'Council of the European Union', 'government', 'EU'),
  source('mirror', 'A mirror without imprint', 'aggregator', 'XX'),
];
