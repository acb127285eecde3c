/**
 * Ways in which a page could reach into the closed root of a card that is open, for the page to run: `LEAKS` before
 * the card opens, then `leaks(x, y, text)` with a point and the first words in the card. It names the ways that led in.
 */
export const LEAKS = `
var host = null;
var reached = new Set();
const inside = (node) => node instanceof Node && node !== window && node.getRootNode({ composed: false }) !== document && node.getRootNode({ composed: true }) === document;
const note = (way, node) => { if (inside(node)) reached.add(way); };
new MutationObserver((all) => {
  for (const { addedNodes } of all) for (const node of addedNodes) if (node.nodeName === 'DIV') host = node;
}).observe(document.documentElement, { childList: true });
const WAYS = ['target', 'srcElement', 'relatedTarget', 'explicitOriginalTarget', 'originalTarget', 'rangeParent', 'fromElement', 'toElement', 'currentTarget', 'submitter'];
for (const type of ['pointermove', 'pointerover', 'pointerout', 'pointerdown', 'pointerup', 'mousemove', 'mouseover', 'mouseout', 'mousedown', 'mouseup', 'click',
  'focusin', 'focusout', 'focus', 'blur', 'keydown', 'keyup', 'selectionchange', 'selectstart', 'contextmenu', 'beforetoggle', 'toggle', 'scroll', 'wheel', 'transitionrun', 'animationstart', 'load']) {
  addEventListener(type, (event) => {
    for (const way of WAYS) note('event.' + way + ' of ' + type, event[way]);
    for (const node of event.composedPath()) note('composedPath of ' + type, node);
  }, true);
}
for (const type of PerformanceObserver.supportedEntryTypes) {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      note('performance ' + type, entry.target ?? entry.element);
      for (const { node } of entry.sources ?? []) note('performance ' + type, node);
      if (/extension/.test(JSON.stringify(entry))) reached.add('performance ' + type + ' names us');
    }
  }).observe({ type, buffered: true, durationThreshold: 16 });
}
var leaks = (x, y, text) => {
  if (!host) reached.add('no element was there to be looked at');
  if (host.shadowRoot || host.openOrClosedShadowRoot) reached.add('shadowRoot');
  note('activeElement', document.activeElement);
  note('elementFromPoint', document.elementFromPoint(x, y));
  for (const node of document.elementsFromPoint(x, y)) note('elementsFromPoint', node);
  note('caretPositionFromPoint', document.caretPositionFromPoint(x, y)?.offsetNode);
  note('caretRangeFromPoint', document.caretRangeFromPoint?.(x, y)?.startContainer);
  for (const animation of document.getAnimations()) note('getAnimations', animation.effect.target);
  for (const said of [host.textContent, host.innerText, host.innerHTML, host.getHTML({ serializableShadowRoots: true })]) if (said) reached.add('its text');
  const selection = getSelection();
  for (const select of [() => selection.selectAllChildren(host), () => selection.selectAllChildren(document.documentElement), () => document.execCommand('selectAll'), () => window.find(text)]) {
    select();
    for (const node of [selection.anchorNode, selection.focusNode, selection.rangeCount > 0 ? selection.getRangeAt(0).startContainer : null]) note('getSelection', node);
    if (selection.toString().includes(text) && !document.body.textContent.includes(text)) reached.add('the selection’s text');
  }
  if (document.body.innerText.includes('Pin')) reached.add('innerText');
  return [...reached];
};`;
