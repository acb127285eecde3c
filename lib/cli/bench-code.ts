import { build } from 'vite';

/** The code that a measurement runs in the extension's page, as one script that leaves `bench`. */
export async function benchCode(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/bench/in-page.ts', formats: ['iife'], name: 'bench', fileName: 'in-page' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('Nothing was bundled');
  return `${chunk.code}; globalThis.bench = bench; null`;
}
