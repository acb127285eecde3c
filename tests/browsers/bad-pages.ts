const HEAD = '<!doctype html><meta charset="utf-8"><title>The plan</title>';

const TEXT = `<p>Donald Trump backs the 28-point plan.</p><p>D\u200ba\u200bniel Dris\u00adcoll</p>`;

/** Replaces what a script that shared the page's world would call (but for what the tests call there) by a throw. */
const PATCHES = `<script>
  const refuse = () => { throw new Error('patched'); };
  Element.prototype.attachShadow = refuse;
  Element.prototype.getAttribute = refuse;
  Node.prototype.contains = refuse;
  Node.prototype.getRootNode = refuse;
  window.Highlight = window.CSSStyleSheet = window.MutationObserver = refuse;
  window.requestIdleCallback = refuse;
  Object.defineProperty(Node.prototype, 'firstChild', { get: refuse });
  Array.prototype.findLastIndex = Map.prototype.get = refuse;
</script>`;

const NAMES = 'createElement createRange documentElement defaultView title designMode querySelectorAll'.split(
  ' ',
);

/** Resolves with the longest time between two of the page's own frames in two seconds. */
const CLOCK = `<script>
  var slowest = () => new Promise((over) => {
    let longest = 0;
    const start = performance.now();
    let last = start;
    const tick = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (now - start > 2000) over(longest);
      else requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
</script>`;

/** Pages built to hurt whoever reads them; those that can be read are about the plan. */
export const BAD_PAGES: Record<string, { body: string }> = {
  'patched.html': { body: HEAD + PATCHES + TEXT },
  'clobbered-document.html': {
    body: HEAD + TEXT + NAMES.map((name) => `<img name="${name}"><form name="${name}"></form>`).join(''),
  },
  'evaded.html': { body: `${HEAD}${TEXT}<p>${'\u200b'.repeat(50_000)}</p><p>${'28-'.repeat(20_000)}</p>` },
  'million.html': {
    body: `${HEAD}${TEXT}${CLOCK}<div id="sea" style="content-visibility:hidden"></div><script>
      const row = document.createElement('p');
      row.innerHTML = '<b>Trump</b> ' + '<i></i>'.repeat(96);
      const all = document.createDocumentFragment();
      for (let n = 0; n < 10000; n += 1) all.append(row.cloneNode(true));
      document.getElementById('sea').append(all);
    </script>`,
  },
  'sea.html': {
    body: `${HEAD}${TEXT}${CLOCK}<div id="sea" style="content-visibility:hidden"></div><script>
      document.getElementById('sea').append('Donald Trump said so. '.repeat(2300000));
    </script>`,
  },
};
