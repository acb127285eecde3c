import { readFileSync } from 'node:fs';
import type { Claim } from '../domain/claim.ts';
import type { Entity } from '../domain/entity.ts';
import type { Source } from '../domain/source.ts';
import { readLive } from '../feeds/read-live.ts';
import type { DeskText } from '../refresh/draft-claims.ts';
import { draftClaims } from '../refresh/draft-claims.ts';
import { openOrigins } from '../refresh/find-origin.ts';
import { openMentions } from '../refresh/open-mentions.ts';
import type { SaidReader } from '../refresh/open-said.ts';
import { openSaid } from '../refresh/open-said.ts';
import { openTagger } from '../statements/open-tagger.ts';
import { readDossier } from './read-dossier.ts';
import { readHtml } from './read-html.ts';

/**
 * Prints draft claims in the dossier's format from saved pages (.html) and feed files (anything else), as one JSON
 * value: `drafts` to judge and reword, and `folded`, further reports of claims that the dossier already has.
 */
async function desk(files: string[]): Promise<void> {
  if (files.length === 0) throw new Error('usage: npm run desk -- FILE… (saved pages or feed files)');
  const dossier = (await readDossier()) as unknown as {
    entities: Entity[];
    claims: Claim[];
    sources: Source[];
  };
  const reader = openSaid(dossier.entities, await openTagger());
  const texts = files.flatMap((file) => readDesk(file, dossier.sources, reader));
  const found = draftClaims(texts, {
    claims: dossier.claims,
    entities: new Map(dossier.entities.map((entity) => [entity.id, entity])),
    mentions: openMentions(dossier.entities),
    origins: openOrigins(dossier.sources),
  });
  console.log(JSON.stringify(found, null, 2));
  const { drafts, folded } = found;
  console.error(
    `${texts.length} texts on topic: ${drafts.length} drafts, ${folded.length} folded into claims`,
  );
}

/** The texts of a file that are on topic; what a file lacks is said and the others are read. */
function readDesk(file: string, sources: readonly Source[], reader: SaidReader): DeskText[] {
  const bytes = readFileSync(file);
  const texts = /\.html?$/i.test(file) ? [pageText(bytes.toString('utf8'))] : feedTexts(file, bytes);
  return texts
    .filter(({ text }) => reader.isOnTopic(text.split('\n')))
    .map((one) => ({
      ...one,
      source: sourceAt(one.url, sources),
      statements: reader.find({ text: one.text, date: one.date }).statements,
    }));
}

type Plain = Omit<DeskText, 'source' | 'statements'>;

function pageText(html: string): Plain {
  const { title, blocks, date, canonical } = readHtml(html);
  return { text: [title, ...blocks].join('\n'), url: canonical ?? '', credit: '', date };
}

function feedTexts(file: string, bytes: Uint8Array): Plain[] {
  const reading = readLive({ bytes, contentType: null, url: 'https://unknown.invalid/', now: Date.now() });
  if (typeof reading === 'string') {
    console.error(`${file}: ${reading}`);
    return [];
  }
  return reading.entries.map(({ title, text, url, credit, published }) => ({
    text: `${title}\n${text}`,
    url: url ?? '',
    credit,
    date: published === null ? null : new Date(published).toISOString().slice(0, 10),
  }));
}

/** The source on whose domain an address lies. */
function sourceAt(url: string, sources: readonly Source[]): string | null {
  const host = URL.parse(url)?.hostname ?? '';
  const found = sources.find(({ domains }) =>
    domains.some((own) => host === own || host.endsWith(`.${own}`)),
  );
  return found?.id ?? null;
}

await desk(process.argv.slice(2));
