import { build } from 'wxt';
import { quiet } from './quiet.ts';

/** The two shipped packages, unpacked in `.output`. */
export async function buildAll(): Promise<void> {
  for (const browser of ['chrome', 'firefox']) await build({ browser, logger: quiet });
}

if (import.meta.main) {
  await buildAll();
  console.log('Built .output/chrome-mv3 and .output/firefox-mv3');
}
