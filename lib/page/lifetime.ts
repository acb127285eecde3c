/**
 * What WXT's generated entry makes for a content script, under its name. WXT's own class posts the extension's
 * id to every page and stops at a page's CustomEvent (DESIGN §6); this one is an AbortController, nothing else.
 */
export class ContentScriptContext extends AbortController {}
