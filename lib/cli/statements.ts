import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Entity } from '../domain/entity.ts';
import type { Mention } from '../domain/mention.ts';
import type { Span, Statement } from '../domain/statement.ts';
import { compileLexicon } from '../mentions/compile-lexicon.ts';
import { findCandidates } from '../mentions/find-candidates.ts';
import { openLexicon } from '../mentions/open-lexicon.ts';
import { resolveMentions } from '../mentions/resolve-mentions.ts';
import type { Language } from '../statements/detect-language.ts';
import { detectLanguage, LANGUAGES } from '../statements/detect-language.ts';
import { findStatements } from '../statements/find-statements.ts';
import type { Group } from '../statements/match-group.ts';
import { openTagger } from '../statements/open-tagger.ts';
import { readDossier } from './read-dossier.ts';
import { scoreStatements } from './score-statements.ts';

/** Prints, for each text or HTML file, who says what in it: one JSON line a file, UTF-16 offsets into its text. */
async function statements(args: string[]): Promise<void> {
  const { entities } = (await readDossier()) as unknown as { entities: Entity[] };
  const whole = openLexicon(compileLexicon(entities, new Set()).snapshot.whole);
  const tag = await openTagger();
  if (args.includes('--score')) {
    scoreStatements(tag);
    return;
  }
  const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const { asked, files } = readArguments(args);
  for (const file of files) {
    const text = textOf(file);
    const lang = asked ?? detectLanguage(text);
    const mentions = mentionsIn(text, (line) => findCandidates(whole, line), entities);
    const known = { mentions, people, groups: groupsOf(entities) };
    const found = lang === null ? [] : findStatements(text, lang === 'en' ? { lang, tag } : { lang }, known);
    console.log(JSON.stringify({ file, statements: found.map(row) }));
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

/** The mentions of a text, a line being a block; a place that speaks for a government counts as that government. */
function mentionsIn(
  text: string,
  find: (line: string) => ReturnType<typeof findCandidates>,
  entities: readonly Entity[],
): Mention[] {
  const voices = new Map(entities.map(({ id, standsFor }) => [id, standsFor ?? id]));
  const lines = [...text.matchAll(/[^\n]+/g)];
  return resolveMentions(
    lines.map(([line]) => find(line)),
    { date: null },
  ).flatMap((list, n) =>
    list.map(({ entity, start, end }) => {
      const from = lines[n]?.index ?? 0;
      return { entity: voices.get(entity) ?? entity, start: from + start, end: from + end };
    }),
  );
}

const groupsOf = (entities: readonly Entity[]): Group[] =>
  entities
    .filter(({ kind }) => kind === 'group')
    .map(({ id, names, aliases }) => ({
      id,
      names: [
        names['en'] ?? '',
        ...(aliases['en'] ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text)),
      ],
    }));

function textOf(file: string): string {
  const content = readFileSync(file, 'utf8');
  return /\.html?$/.test(file) ? (parseHTML(content).document.body.textContent ?? '') : content;
}

await statements(process.argv.slice(2));
