import { readFileSync } from 'node:fs';
import { readMarked } from '../../tests/statements/read-marked.ts';
import type { Score } from '../../tests/statements/score.ts';
import { added, NOTHING, rates, scoreSample } from '../../tests/statements/score.ts';
import { findEnglish } from '../statements/find-english.ts';
import { CONFIDENT } from '../statements/find-statements.ts';
import type { Tagger } from '../statements/unit.ts';

/** Prints how well the statements found in the sentences of the tests agree with those marked by hand. */
export function scoreStatements(tag: Tagger): void {
  const samples = ['english', 'english-traps'].flatMap((name) =>
    readMarked(readFileSync(`tests/statements/${name}.txt`, 'utf8')),
  );
  const score = (least: number): Score =>
    samples
      .map((sample) =>
        scoreSample(
          sample,
          findEnglish(sample.text, tag).filter(({ confidence }) => confidence >= least),
        ),
      )
      .reduce(added, NOTHING);
  console.log(`${String(samples.length)} sentences`);
  console.table({ all: rates(score(0)), confident: rates(score(CONFIDENT)) });
}
