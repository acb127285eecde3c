import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Entity } from '../domain/entity.ts';
import { compileLexicon } from '../mentions/compile-lexicon.ts';
import { findCandidates } from '../mentions/find-candidates.ts';
import { judgeTopic } from '../mentions/judge-topic.ts';
import { openLexicon } from '../mentions/open-lexicon.ts';
import { resolveMentions } from '../mentions/resolve-mentions.ts';
import { readDossier } from './read-dossier.ts';

/** Prints, for each text or HTML file, what the extension would see in it: one JSON line a file. */
async function spot(files: string[]): Promise<void> {
  const { entities } = (await readDossier()) as unknown as { entities: Entity[] };
  const { snapshot } = compileLexicon(entities, new Set(entities.map(({ id }) => id)));
  const gate = openLexicon(snapshot.gate);
  const whole = openLexicon(snapshot.whole);
  for (const file of files) {
    const text = textOf(file);
    const lines = [...text.matchAll(/[^\n]+/g)].map(([line], n, all) => ({ line, at: all[n]?.index ?? 0 }));
    const { onTopic, reasons } = judgeTopic(
      gate,
      lines.map(({ line }) => line),
    );
    const found = onTopic
      ? resolveMentions(
          lines.map(({ line }) => findCandidates(whole, line)),
          { date: null },
        )
      : [];
    const mentions = found.flatMap((list, n) =>
      list.map(({ entity, start, end }) => {
        const from = (lines[n]?.at ?? 0) + start;
        const to = (lines[n]?.at ?? 0) + end;
        return { start: from, end: to, text: text.slice(from, to), entity };
      }),
    );
    console.log(JSON.stringify({ file, lang: null, onTopic, reasons, mentions }));
  }
}

function textOf(file: string): string {
  const content = readFileSync(file, 'utf8');
  return /\.html?$/.test(file) ? (parseHTML(content).document.body.textContent ?? '') : content;
}

await spot(process.argv.slice(2));
