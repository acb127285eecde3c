import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** What a run says of itself, as it goes on and at its end. */
const LIVED = /(\d+) histories from seed \d+/g;

/**
 * Lives random histories of publishing, attacks, faults and kills against the model of tests/refresh for so many
 * minutes, on every processor that this may use from a seed of its own; prints how far each is, and in the end how many
 * were lived and the seeds.
 */
async function main(minutes: number): Promise<void> {
  const first = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
  const seeds = Array.from({ length: availableParallelism() }, (_, n) => first + n);
  const runs = await Promise.all(seeds.map((seed) => runFrom(seed, minutes)));
  for (const { code, said } of runs) if (code !== 0) console.log(said);
  const lived = runs.map(({ said }) => Number([...said.matchAll(LIVED)].at(-1)?.[1] ?? 0));
  const total = lived.reduce((sum, n) => sum + n, 0);
  console.log(`${total} histories in ${minutes} minutes from the seeds ${seeds.join(', ')}`);
  process.exitCode = Math.max(...runs.map(({ code }) => code));
}

function runFrom(seed: number, minutes: number): Promise<{ code: number; said: string }> {
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    'unit',
    'tests/refresh/histories.test.ts',
  ];
  const env = { ...process.env, HISTORIES_MINUTES: String(minutes), HISTORIES_SEED: String(seed) };
  const run = spawn('vitest', args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  run.stdout.on('data', (part: Buffer) => {
    said += part.toString();
    for (const [line] of part.toString().matchAll(LIVED)) console.log(line);
  });
  return new Promise((end) => run.on('close', (code) => end({ code: code ?? 1, said })));
}

await main(Number(process.argv[2] ?? 1));
