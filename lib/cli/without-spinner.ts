/** A line that WXT's spinner draws over and over, or its hiding of the cursor. */
const SPINNING = /^(\r|\x1b\[\?25)/;

/**
 * Does the work and gives its answer, without WXT's spinner where the output is no terminal: there each of its
 * twelve frames a second would stand in the log. WXT has no option for it.
 */
export async function withoutSpinner<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  if (process.stdout.isTTY) return work();
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((chunk: string, ...rest: []) =>
    SPINNING.test(chunk) || write(chunk, ...rest)) as typeof process.stdout.write;
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}
