import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** A rule that is broken, and by which elements. */
export interface Finding {
  id: string;
  nodes: { html: string }[];
}

/** The rules by which colours and places are judged: all that a theme or a direction can break. */
export const LOOKED_AT = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

interface Axe {
  run(options: object): Promise<{ violations: Finding[] }>;
}

/** What axe finds wrong on a page, by all of its usual rules or only these: rule and element. */
export async function findingsOn(page: Page, only: string[] | null = null): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options = { resultTypes: ['violations'], ...(only && { runOnly: only }) };
  const violations = await page.evaluate(async (by) => {
    const { run } = (globalThis as unknown as { axe: Axe }).axe;
    return (await run(by)).violations;
  }, options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
