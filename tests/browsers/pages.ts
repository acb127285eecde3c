const HEAD =
  '<meta charset="utf-8"><title>The plan</title><meta property="article:published_time" content="2025-11-20">';

const TEXT = `<p>Donald Trump backs the 28-point plan.</p>
<p>Army Secretary Daniel Driscoll went to Kyiv; Dmitry Peskov said no meeting was planned.</p>`;

/** A text file as a page: a paragraph for each line. */
export const seedPage = (text: string): string =>
  `<!doctype html><html><head>${HEAD}</head><body>${text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`)
    .join('\n')}</body></html>`;

/** A page that writes down every change of its own document. */
export const OBSERVED = `<!doctype html><html><head>${HEAD}<script>
var changes = [];
document.addEventListener('DOMContentLoaded', () => new MutationObserver((records) => {
  for (const { target, type, addedNodes, attributeName } of records) {
    const what = type === 'childList' ? '+' + [...addedNodes].map((node) => node.nodeName) : '@' + attributeName;
    changes.push(target.nodeName + ' ' + what);
  }
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
</script></head><body>${TEXT}</body></html>`;

/** A page that listens to every message and to every custom event that it can think of. */
export const SPYING = `<!doctype html><html><head>${HEAD}<script>
var heard = [];
addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
var dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) {
  heard.push('forged ' + event.type);
  return dispatch.call(this, event);
};
</script></head><body>${TEXT}</body></html>`;

/** A page with a field before its names, one of them far below. */
export const FOCUSABLE = `<!doctype html><html><head>${HEAD.replace('The plan', 'The 28-point plan')}</head><body>
<input id="before"><p>Donald Trump waits.</p><p>Army Secretary Daniel Driscoll led a delegation.</p>
<div style="height: 3000px"></div><p>Dmitry Peskov said no meeting was planned.</p></body></html>`;

const PLACED_HEAD = HEAD.replace('The plan', 'The 28-point plan');

/** Pages on which a card is hard to place, by name; the word in each is Dmitry Peskov. */
export const HARD_PLACES = {
  'dialog.html': `<!doctype html><html><head>${PLACED_HEAD}</head><body><p>Donald Trump waits.</p>
<dialog style="overflow: hidden; transform: scale(.9)"><button autofocus>Fine</button><p>Dmitry Peskov said no.</p></dialog>
<script>document.querySelector('dialog').showModal()</script></body></html>`,
  'wrapped.html': `<!doctype html><html><head>${PLACED_HEAD}</head><body style="margin: 40vh auto; width: min-content">
<p>Donald Trump waits.</p><p>Dmitry Peskov said no.</p></body></html>`,
  'rtl.html': `<!doctype html><html dir="rtl"><head>${PLACED_HEAD}</head><body>
<p>Donald Trump waits.</p><p>Dmitry Peskov said no.</p></body></html>`,
  'low.html': `<!doctype html><html><head>${PLACED_HEAD}</head><body><p>Donald Trump waits.</p>
<div style="height: 60vh"></div><p style="text-align: right">Dmitry Peskov said no.</p>
<div style="height: 3000px"></div></body></html>`,
  'zoomed.html': `<!doctype html><html style="zoom: 2"><head>${PLACED_HEAD}</head><body><p>Donald Trump waits.</p>
<div style="height: 150px"></div><p style="text-align: right">Dmitry Peskov said no.</p></body></html>`,
};
