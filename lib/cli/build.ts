import { build } from 'wxt';

/** The two shipped packages, unpacked in `.output`. */
export async function buildAll(): Promise<void> {
  for (const browser of ['chrome', 'firefox']) await build({ browser, logger: quiet });
}

const nothing = (): undefined => undefined;
const quiet = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};

if (import.meta.main) {
  await buildAll();
  console.log('Built .output/chrome-mv3 and .output/firefox-mv3');
}
