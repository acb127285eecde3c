import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Entity } from '../domain/entity.ts';
import type { Span, Statement } from '../domain/statement.ts';
import { openSaid } from '../refresh/open-said.ts';
import type { Language } from '../statements/detect-language.ts';
import { LANGUAGES } from '../statements/detect-language.ts';
import { openTagger } from '../statements/open-tagger.ts';
import { readDossier } from './read-dossier.ts';
import { scoreStatements } from './score-statements.ts';

/** Prints, for each text or HTML file, who says what in it: one JSON line a file, UTF-16 offsets into its text. */
async function statements(args: string[]): Promise<void> {
  const { entities } = (await readDossier()) as unknown as { entities: Entity[] };
  const tag = await openTagger();
  if (args.includes('--score')) {
    scoreStatements(tag);
    return;
  }
  const reader = openSaid(entities, tag);
  const { asked, files } = readArguments(args);
  for (const file of files) {
    const { statements } = reader.find({ text: textOf(file), date: null, ...(asked && { language: asked }) });
    console.log(JSON.stringify({ file, statements: statements.map(row) }));
  }
}

/** `--lang uk` sets the language that the text would else tell; what is left are files. */
function readArguments(args: string[]): { asked: Language | null; files: string[] } {
  const at = args.indexOf('--lang');
  if (at < 0) return { asked: null, files: args };
  const asked = LANGUAGES.find((lang) => lang === args[at + 1]);
  if (!asked) throw new Error(`--lang takes one of ${LANGUAGES.join(', ')}`);
  return { asked, files: args.filter((_, n) => n !== at && n !== at + 1) };
}

const row = ({ source, cue, content, act, speaker, confidence }: Statement): Record<string, unknown> => ({
  source: pair(source),
  cue: pair(cue),
  content: content.map(pair),
  act,
  speaker,
  confidence,
});

const pair = ({ start, end }: Span): [number, number] => [start, end];

function textOf(file: string): string {
  const content = readFileSync(file, 'utf8');
  return /\.html?$/.test(file) ? (parseHTML(content).document.body.textContent ?? '') : content;
}

await statements(process.argv.slice(2));
