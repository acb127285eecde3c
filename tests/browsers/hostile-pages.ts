import type { ExtraPage } from '../../lib/cli/serve-newspaper.ts';
import { LAID } from './probes.ts';

const HEAD = '<!doctype html><html><head><meta charset="utf-8"><title>The 28-point plan</title>';

const TEXT = `<p>Donald Trump backs the 28-point plan.</p><p>Dmitry Peskov said no meeting was planned.</p>
<br><br><br><br><br><br><br><br><p>Steve Witkoff flew home.</p>`;

const page = (script: string, text = TEXT): ExtraPage => ({
  body: `${HEAD}</head><body>${text}<script>${script}</script></body></html>`,
});

const policy = (value: string): ExtraPage => ({
  body: `${HEAD}<script nonce="n">
    var broken = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      if (!blockedURI.endsWith('/favicon.ico')) broken.push([violatedDirective, blockedURI, sourceFile].join(' '));
    });
  </script></head><body>${TEXT}</body></html>`,
  headers: { 'content-security-policy': value },
});

/** Forges, in each of 120 frames, whatever a pointer or a key can do, at the first painted word and at the root. */
const FORGER = `
  var added = 0;
  new MutationObserver((all) => { for (const { addedNodes } of all) added += addedNodes.length; }).observe(document.documentElement, { childList: true });
  var forge = () => new Promise((over) => {
    const [range] = [...CSS.highlights.values()].flatMap((one) => [...one]);
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const box = live.getBoundingClientRect();
    const at = { bubbles: true, composed: true, cancelable: true, clientX: box.x + box.width / 2, clientY: box.y + box.height / 2, pointerType: 'touch' };
    let frames = 0;
    const tick = () => {
      for (const to of [range.startContainer.parentElement, document, document.documentElement, ...document.querySelectorAll('[popover]')]) {
        for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'pointerleave', 'click']) to.dispatchEvent(new PointerEvent(type, at));
        for (const type of ['mouseover', 'mousemove', 'mouseleave', 'click']) to.dispatchEvent(new MouseEvent(type, at));
        for (const key of ['Escape', 'Enter', ' ', 'J']) to.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: key === 'J', shiftKey: key === 'J', bubbles: true, composed: true }));
        to.click?.();
      }
      if ((frames += 1) < 120) requestAnimationFrame(tick);
      else over(added);
    };
    tick();
  });`;

/** Takes our element out, or elsewhere, as soon as it is there. */
const WAR = (act: string): string => `
  var seen = 0;
  const aside = document.createElement('iframe');
  document.body.append(aside);
  new MutationObserver((all) => {
    for (const { addedNodes } of all) for (const host of addedNodes) if (host.nodeName === 'DIV') { seen += 1; ${act}; }
  }).observe(document.documentElement, { childList: true });`;

/** Pages made to do us harm, by name. */
export const HOSTILE_PAGES: Record<string, ExtraPage> = {
  'probing.html': {
    body: `${HEAD.replace('The 28-point plan', 'The garden')}${LAID}</head><body><p>Donald Trump.</p></body></html>`,
  },
  'plain.html': page(''),
  'forging.html': page(FORGER),
  'removing.html': page(WAR('host.remove()')),
  'adopting.html': page(WAR('aside.contentDocument.adoptNode(host)')),
  'unpopping.html': page(WAR('host.removeAttribute("popover")')),
  'vetoing.html': page(
    WAR('host.addEventListener("beforetoggle", (event) => { event.preventDefault(); host.remove(); })'),
  ),
  'cloning.html': page(
    WAR('document.body.append(host.cloneNode(true)); try { host.attachShadow({ mode: "open" }); } catch {}'),
  ),
  'locked.html': policy("default-src 'none'; script-src 'nonce-n'; require-trusted-types-for 'script'"),
  'boxed.html': policy("sandbox allow-scripts; default-src 'none'; script-src 'nonce-n'"),
  'framed-out.html': page('', `${TEXT}<iframe sandbox srcdoc="<p>Marco Rubio</p>"></iframe>`),
  'picture.svg': {
    body: '<svg xmlns="http://www.w3.org/2000/svg"><title>The 28-point plan</title><text y="20">Donald Trump’s 28-point plan</text></svg>',
    type: 'image/svg+xml',
  },
  'notes.txt': { body: 'Donald Trump’s 28-point plan', type: 'text/plain; charset=utf-8' },
  'rewritten.html': page(
    'var rewrite = (html) => { document.open(); document.write(html); document.close(); };',
  ),
  'based.html': {
    body: `${HEAD}<base href="https://evil.example/" target="evil"></head><body>${TEXT}</body></html>`,
  },
  'deep.html': page(
    `const left = Number(location.search.slice(1));
    if (left > 0) document.body.append(Object.assign(document.createElement('iframe'), { src: 'deep.html?' + (left - 1) }));`,
    '<p>Donald Trump backs the 28-point plan for Ukraine.</p><p>Marco Rubio spoke.</p>',
  ),
  'forms.html': page(
    '',
    `${TEXT}<form><input value="Peskov"><input type="password" value="Peskov"><textarea>Peskov</textarea>
    <select><option>Peskov</select><label>Name</label></form><div contenteditable>Peskov</div><div role="textbox">Peskov</div>
    <script type="text/plain">Peskov</script><noscript>Peskov</noscript><template>Peskov</template><p hidden>Peskov</p>
    <p aria-hidden="true">Peskov</p><p style="opacity:0">Peskov</p><p style="visibility:hidden">Peskov</p><details><p>Peskov</p></details>`,
  ),
  'alike.html': page(
    '',
    `${TEXT}<div popover id="alike"><h2>Volodymyr Oleksandrovych Nobody</h2><p>accepts everything</p><button>Pin</button></div>
    <script>document.getElementById('alike').showPopover()</script>`,
  ),
  'canary.html': page('', `${TEXT}<p>zanzibar-canary-text said Dmitry Peskov</p>`),
};
