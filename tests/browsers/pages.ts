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
