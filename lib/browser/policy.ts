/** The browser's own factory, which TypeScript's DOM does not know yet. */
interface Policies {
  createPolicy(
    name: string,
    rules: Record<'createHTML' | 'createScriptURL', (given: string) => string>,
  ): Policy;
}

interface Policy {
  /** HTML for a document that nobody sees and in which nothing runs. */
  createHTML(html: string): string;
  createScriptURL(url: string): URL;
}

const { trustedTypes } = globalThis as { trustedTypes?: Policies };
const given = (text: string): string => text;

/**
 * The one way by which our pages make a document of a page's HTML or a thread of our own script: their policy, in
 * wxt.config.ts, takes no plain string for either and names this one. Null where the browser asks for none.
 */
export const policy: Policy | null =
  trustedTypes?.createPolicy('reading', { createHTML: given, createScriptURL: given }) ?? null;
