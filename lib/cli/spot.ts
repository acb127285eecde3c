import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Entity } from '../domain/entity.ts';
import { compileLexicon } from '../mentions/compile-lexicon.ts';
import { findCandidates } from '../mentions/find-candidates.ts';
import { judgeTopic } from '../mentions/judge-topic.ts';
import type { Lexicon } from '../mentions/open-lexicon.ts';
import { openLexicon } from '../mentions/open-lexicon.ts';
import { resolveMentions } from '../mentions/resolve-mentions.ts';
import { weighText } from '../mentions/weigh-text.ts';
import { guessLanguage } from './guess-language.ts';
import { readDossier } from './read-dossier.ts';
import type { ReadPage } from './read-html.ts';
import { readHtml } from './read-html.ts';

/**
 * Prints what the extension would see in text or HTML files, one JSON line a file: whether it is about the plan
 * and why, and the mentions, also of what the record has nothing to say about, by UTF-16 offsets into the text
 * that it read. `--text` prints that text instead.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string' }, text: { type: 'boolean' } },
  });
  if (positionals.length === 0) throw new Error('usage: npm run spot -- [--lang xx] [--text] FILE…');
  const { entities } = (await readDossier()) as unknown as { entities: Entity[] };
  const { snapshot } = compileLexicon(entities, new Set(entities.map(({ id }) => id)));
  const lexicons = { gate: openLexicon(snapshot.gate), whole: openLexicon(snapshot.whole) };
  for (const file of positionals) {
    const page = readFile(file);
    if (values.text) process.stdout.write(page.blocks.join('\n') + '\n');
    else {
      const lang = values.lang ?? page.lang ?? guessLanguage(page.blocks.join('\n'));
      console.log(JSON.stringify({ file, lang, ...spot(page, lexicons) }));
    }
  }
}

function readFile(file: string): ReadPage {
  const content = readFileSync(file, 'utf8');
  if (/\.html?$/i.test(file)) return readHtml(content);
  return {
    title: '',
    blocks: content.replace(/\n$/, '').split('\n'),
    date: null,
    lang: null,
    canonical: null,
  };
}

function spot({ title, blocks, date }: ReadPage, { gate, whole }: { gate: Lexicon; whole: Lexicon }): object {
  const weights = [title, ...blocks].flatMap((text) => weighText(gate, text) ?? []);
  const { onTopic, reasons } = judgeTopic(weights, gate, () => date);
  if (!onTopic) return { onTopic, reasons, mentions: [] };
  const found = resolveMentions(
    blocks.map((text) => findCandidates(whole, text)),
    { date },
  );
  let at = 0;
  const mentions = found.flatMap((list, n) => {
    const block = blocks[n] ?? '';
    const from = at;
    at += block.length + 1;
    return list.map(({ entity, start, end }) => {
      return { start: from + start, end: from + end, text: block.slice(start, end), entity };
    });
  });
  return { onTopic, reasons, mentions };
}

await main();
