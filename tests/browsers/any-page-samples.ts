/** Pages of every make that a reader may meet; each is about the plan. */
const HEAD =
  '<!doctype html><meta charset="utf-8"><title>The plan</title><meta property="article:published_time" content="2025-11-20">';

const LEAD = '<p id="lead">Donald Trump backs the 28-point plan.</p>';

const page = (body: string): { body: string } => ({ body: `${HEAD}${LEAD}${body}` });

/** A hundred open shadow roots in one another, a name in the innermost. */
const NESTED = `<div id="outer"></div><script>
  let host = document.getElementById('outer');
  for (let n = 0; n < 100; n += 1) {
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>level</p><div></div>';
    host = root.querySelector('div');
  }
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>Dmitry Peskov</p>';
</script>`;

export const ANY_PAGES: Record<string, { body: string; type?: string }> = {
  'pieces.html': page(`
    <p><b>Steve</b> <a href="#"><i>Wit</i><wbr>koff</a> flew.</p>
    <div>Marco Rubio<br>Steve<br>Witkoff<br></div>
    <table><tr><td>Dmitry</td><td>Peskov</td></tr></table>
    <ul><li>Kirill Dmitriev</li></ul>
    <x-name>Volodymyr</x-name> <x-name>Zelenskyy</x-name>
    <p>Maria\u200b Zakha\u00adrova; Dan\u200bi\u200bel Dri\u2060scoll</p>`),
  'unread.html': page(`<p hidden>Peskov</p><p aria-hidden="true">Peskov</p><p inert>Peskov</p>
    <p style="display:none">Peskov</p><p style="visibility:hidden">Peskov</p><div contenteditable>Peskov</div>
    <pre>Peskov</pre><button>Peskov</button><textarea>Peskov</textarea><details><p>Peskov</p></details>
    <iframe hidden srcdoc="<p>Dmitry Peskov</p>"></iframe>`),
  'roots.html': page(NESTED),
  'late-root.html': page(`<x-late>light</x-late><p id="after"></p>`),
  'framed.html': page(
    `<iframe id="frame" src="frame.html" style="border:7px solid;margin:31px" width="600"></iframe>`,
  ),
  'frame.html': { body: `${HEAD}<p>Kirill Dmitriev spoke.</p><div id="more"></div>` },
  'other-frame.html': { body: `${HEAD}<p>Dmitry Peskov spoke.</p>` },
  'long.html': page(
    `${'<p>Filler of no concern to anybody.</p>'.repeat(3000)}<p id="end">Dmitry Peskov spoke.</p>`,
  ),
  'list.html': page('<div id="list"></div>'),
};
