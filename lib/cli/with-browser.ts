import type { BrowserName, Driven } from '../../tests/browsers/drive.ts';
import { drive } from '../../tests/browsers/drive.ts';

/** Runs with a browser that has the build for feeds on loopback, and closes it however that ends. */
export async function withBrowser(
  name: BrowserName,
  run: (driven: Driven) => Promise<void>,
  open: typeof drive = drive,
): Promise<void> {
  const driven = await open(name, { loopback: true });
  try {
    await run(driven);
  } finally {
    await driven.close();
  }
}
