import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** A rule that is broken, and by which elements. */
export interface Finding {
  id: string;
  nodes: { html: string }[];
}

/** What axe finds wrong on a page: rule and element. */
export async function findingsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } }).axe;
    return (await run()).violations;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
