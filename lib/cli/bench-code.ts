import { build } from 'vite';

/** The code of `tests/bench` that a measurement runs in a page, as one script that leaves `bench`. */
export async function benchCode(name = 'in-page'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: `tests/bench/${name}.ts`, formats: ['iife'], name: 'bench', fileName: name },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('Nothing was bundled');
  return `${chunk.code}; globalThis.bench = bench; null`;
}
