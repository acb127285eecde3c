import type { Reporter, TestCase } from 'vitest/node';

const ROWS = { F: 52, H: 51 } as const;

/** Rows that no test can hold, and why; all others that a run leaves out wait for what they are about to be built. */
const NEVER: Record<string, string> = {
  H42: 'Firefox cannot close storage.local to content scripts; nothing secret is there and the worker rebuilds what it reads',
};

/** After a run: which rows of faults (F) and hostile inputs (H) the passed tests carry in their names. */
export default class RowsReporter implements Reporter {
  readonly #tests = new Map<string, number>();

  onTestCaseResult(test: TestCase): void {
    if (test.result().state !== 'passed') return;
    for (const [row] of test.fullName.matchAll(/\b[FH]\d{1,2}\b/g))
      this.#tests.set(row, (this.#tests.get(row) ?? 0) + 1);
  }

  onTestRunEnd(): void {
    if (this.#tests.size === 0) return;
    for (const letter of ['F', 'H'] as const) {
      const rows = Array.from({ length: ROWS[letter] }, (_, n) => `${letter}${n + 1}`);
      const covered = rows.filter((row) => this.#tests.has(row));
      console.log(`rows ${letter}: ${covered.length} of ${rows.length} in this run`);
      console.log(`  ${covered.map((row) => `${row}×${this.#tests.get(row)}`).join(' ')}`);
      const left = rows.filter((row) => !covered.includes(row));
      console.log(`  left: ${left.map((row) => (NEVER[row] ? `${row} (${NEVER[row]})` : row)).join(' ')}`);
    }
  }
}
