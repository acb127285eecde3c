import type { BrowserName, Driven } from '../../tests/browsers/drive.ts';
import { drive } from '../../tests/browsers/drive.ts';

/** Runs with a browser, that of the shipped build where no other is opened, and closes it however that ends. */
export async function withBrowser(
  name: BrowserName,
  run: (driven: Driven) => Promise<void>,
  open: (name: BrowserName) => Promise<Driven> = drive,
): Promise<void> {
  const driven = await open(name);
  try {
    await run(driven);
  } finally {
    await driven.close();
  }
}
