import { expect, it } from 'vitest';
import { newestOnly } from '../../lib/browser/newest-only.ts';

/** Runs whose answers come in the order in which the test gives them. */
function overlapping() {
  const answers: ((value: string) => void)[] = [];
  const shown: string[] = [];
  const run = newestOnly(
    () => new Promise<string>((answer) => answers.push(answer)),
    (value) => shown.push(value),
  );
  return { answers, shown, run };
}

it('never shows what an earlier run gives after a later one was shown', async () => {
  const { answers, shown, run } = overlapping();
  const runs = [run(), run(), run()];
  answers[1]?.('second');
  await runs[1];
  answers[0]?.('first');
  await runs[0];
  answers[2]?.('third');
  await runs[2];
  expect(shown).toEqual(['second', 'third']);
});

it('shows every run of those that come one after the other', async () => {
  const { answers, shown, run } = overlapping();
  for (const value of ['a', 'b']) {
    const done = run();
    answers.at(-1)?.(value);
    await done;
  }
  expect(shown).toEqual(['a', 'b']);
});
