import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What the update channel's security core may weigh, in bytes. */
export const CORE_BUDGET = { min: 9000, gzip: 3500 };

const CORE = {
  'update-trust': 'updateTrust',
  'find-target': 'findTarget',
  'check-target': 'checkTarget, targetPath',
  ed25519: 'ED25519',
  floor: 'floorFrom',
};
const ENTRY = '\0core';

/** The bytes of lib/feeds' TUF core as the shipped build has it: minified, and gzipped. */
export async function coreSize(): Promise<{ min: number; gzip: number }> {
  const folder = new URL('../feeds/', import.meta.url).pathname;
  const source = Object.entries(CORE)
    .map(([file, names]) => `export { ${names} } from ${JSON.stringify(`${folder}${file}.ts`)};`)
    .join('\n');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'core',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? source : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'chrome140',
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The core was not built into one file');
  return { min: Buffer.byteLength(chunk.code), gzip: gzipSync(chunk.code, { level: 9 }).length };
}

if (import.meta.main) {
  const { min, gzip } = await coreSize();
  console.log(
    `TUF core: ${min} B minified (budget ${CORE_BUDGET.min}), ${gzip} B gzipped (budget ${CORE_BUDGET.gzip})`,
  );
}
