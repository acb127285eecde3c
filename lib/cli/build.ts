import { build } from 'wxt';
import { quiet } from './quiet.ts';
import { withoutSpinner } from './without-spinner.ts';

/** The two shipped packages, unpacked in `.output`; in the mode `loopback` those that feeds are tested on. */
export async function buildAll(mode = 'production'): Promise<void> {
  for (const browser of ['chrome', 'firefox'])
    await withoutSpinner(() => build({ browser, mode, logger: quiet }));
}

if (import.meta.main) {
  const [mode] = process.argv.slice(2);
  await buildAll(mode);
  const suffix = mode === undefined ? '' : `-${mode}`;
  console.log(`Built .output/chrome-mv3${suffix} and .output/firefox-mv3${suffix}`);
}
