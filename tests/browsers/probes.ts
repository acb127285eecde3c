/**
 * What a page can try to find us by, each probe a function in source form that is run in the page's own world with our
 * id and answers whether it found anything. A function cannot be sent to a page as such; the driver evaluates these.
 */
export const PROBES: Record<string, string> = {
  'a message': 'heard.some((one) => one.startsWith("message"))',
  'a custom event': 'heard.some((one) => one.startsWith("event"))',
  'a listener added in its world': 'heard.some((one) => one.startsWith("listens"))',
  'a function of its own called': 'heard.some((one) => one.startsWith("called"))',
  'an error thrown in its world': 'heard.some((one) => one.startsWith("error"))',
  'a change of its document': 'changes.length > 0',
  'an element more': 'document.documentElement.children.length !== 2',
  'an attribute more': 'document.documentElement.attributes.length + document.body.attributes.length > 0',
  'a style element': 'document.querySelectorAll("style, link").length > 0',
  'a sheet': 'document.styleSheets.length + document.adoptedStyleSheets.length > 0',
  'a highlight': 'CSS.highlights.size > 0',
  'an animation': 'document.getAnimations().length > 0',
  'a global of ours': `Object.getOwnPropertyNames(window).some((name) => !names.has(name))`,
  'a property on the document': 'Object.getOwnPropertyNames(document).length > 1',
  'a symbol on the document': 'Object.getOwnPropertySymbols(document).length > 0',
  'an API for messages': 'typeof globalThis.chrome?.runtime?.connect === "function"',
  'an API of Firefox’s': 'typeof globalThis.browser !== "undefined"',
  'a resource loaded':
    'performance.getEntries().some(({ name }) => /extension:/.test(name) || name.includes(id))',
  'a policy broken': 'heard.some((one) => one.startsWith("policy"))',
  'a database': 'indexedDB.databases().then((all) => all.length > 0)',
  'a key in its storage': 'localStorage.length + sessionStorage.length > 0',
  'a cache': 'caches.keys().then((all) => all.length > 0)',
  'a worker': 'navigator.serviceWorker.getRegistrations().then((all) => all.length > 0)',
  'a lock': 'navigator.locks.query().then(({ held, pending }) => held.length + pending.length > 0)',
  'a step in its history': 'history.length !== steps || history.state !== null',
  'a selection': 'getSelection().rangeCount > 0',
  'another focus': 'document.activeElement !== document.body',
  'a cookie': 'document.cookie !== ""',
  'its own text changed': 'document.body.innerText !== text',
  'a picture of ours': 'reach((done) => Object.assign(new Image(), done, { src: base + "icons/16.png" }))',
  'our manifest': 'fetch(base + "manifest.json").then(() => true, () => false)',
  'our script': 'fetch(base + "content-scripts/content.js").then(() => true, () => false)',
  'our data': 'fetch(base + "dossier/peace-plan/claims.json").then(() => true, () => false)',
  'our code as a module': 'import(base + "background.js").then(() => true, () => false)',
  'our style':
    'reach((done) => document.body.append(Object.assign(document.createElement("link"), done, { rel: "stylesheet", href: base + "icons/16.png" })))',
};

/** What a page lays out before anything else runs, for the probes to look at. */
export const LAID = `<script>
  var heard = [], changes = [], names = new Set(Object.getOwnPropertyNames(window));
  for (const name of ['heard', 'changes', 'names', 'steps', 'text', 'id', 'base', 'reach']) names.add(name);
  addEventListener('message', ({ data }) => heard.push('message ' + JSON.stringify(data)));
  addEventListener('error', ({ message }) => heard.push('error ' + message));
  addEventListener('unhandledrejection', ({ reason }) => heard.push('error ' + reason));
  document.addEventListener('securitypolicyviolation', ({ sourceFile, blockedURI }) => heard.push('policy ' + sourceFile + ' ' + blockedURI));
  const own = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { heard.push('event ' + event.type); return own.call(this, event); };
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) { heard.push('listens ' + type); return listen.call(this, type, ...rest); };
  for (const [owner, name] of [[Node.prototype, 'appendChild'], [Element.prototype, 'append'], [Element.prototype, 'attachShadow'],
    [Document.prototype, 'createElement'], [Document.prototype, 'createRange'], [Document.prototype, 'createTreeWalker'], [window, 'getComputedStyle'],
    [window, 'requestIdleCallback'], [window, 'setTimeout'], [window, 'Highlight'], [window, 'MutationObserver'], [JSON, 'parse'], [Element.prototype, 'getAttribute']]) {
    const kept = owner[name];
    owner[name] = function (...given) { heard.push('called ' + name); return new.target ? new kept(...given) : kept.apply(this, given); };
  }
  var steps = history.length, text;
  document.addEventListener('DOMContentLoaded', () => {
    text = document.body.innerText;
    new MutationObserver((all) => changes.push(...all.map(({ type }) => type))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    heard.length = 0;
  });
</script>`;

/** Runs every probe in the page that calls it and names those that found something. */
export function probing(probes: Record<string, string>, id: string, base: string): string {
  return `(async () => {
    var id = ${JSON.stringify(id)}, base = ${JSON.stringify(base)};
    const reach = (go) => new Promise((over) => go({ onload: () => over(true), onerror: () => over(false) }));
    const found = [];
    for (const [name, probe] of [${Object.entries(probes)
      .map(([name, probe]) => `[${JSON.stringify(name)}, async () => ${probe}]`)
      .join(',')}]) if (await probe()) found.push(name);
    return found;
  })()`;
}
