/**
 * What a page can do so that the reader presses in a card that they do not see, each as what the page runs once a card
 * is open; `host` is our element as a page finds it.
 */
export const REDRESS: Record<string, string> = {
  'our element made transparent': 'host.style.cssText = "opacity: 0 !important"',
  'the body made transparent': 'document.body.style.cssText += "opacity: 0.01 !important"',
  'the whole page made transparent': 'document.documentElement.style.cssText = "opacity: 0 !important"',
  'a style rule for our element': `style('div { opacity: 0 !important; filter: opacity(0) !important }')`,
  'a rule for what lies in the top layer': `style(':popover-open { clip-path: inset(50%) !important }')`,
  'a rule with a layer of its own': `style('@layer a { [popover] { visibility: hidden !important } }')`,
  'an animation to nothing': 'host.animate({ opacity: [0, 0] }, { duration: 1e6, fill: "both" })',
  'an animation of the page': `document.documentElement.animate({ opacity: [0, 0] }, { duration: 1e6, fill: "both" })`,
  'a transition':
    'host.style.cssText = "transition: all 1e6s !important; transform: translateX(-500px) !important"',
  'a clip on our element':
    'host.style.cssText = "clip-path: inset(100%) !important; overflow: clip !important"',
  'a clip on the page':
    'document.documentElement.style.cssText = "clip-path: inset(0 0 90% 0); contain: paint"',
  'a filter on the page': 'document.documentElement.style.cssText = "filter: opacity(0)"',
  'a mask': 'host.style.cssText = "mask: linear-gradient(#0000, #0000) !important"',
  'a blend mode': 'host.style.cssText = "mix-blend-mode: screen !important; isolation: auto !important"',
  'our element moved':
    'host.style.cssText = "transform: translate(-300px, -300px) !important; inset: 500px !important"',
  'our element made small': 'host.style.cssText = "scale: 0.01 !important; zoom: 0.01 !important"',
  'our element made visible to nobody': 'host.style.cssText = "visibility: hidden !important"',
  'our element hidden':
    'host.hidden = true; host.inert = true; host.style.setProperty("display", "none", "important")',
  'content skipped':
    'host.style.cssText = "content-visibility: hidden !important; contain: strict !important"',
  'colours of its own': `style(':root, div { --ink: #0000 !important; --paper: #0000 !important; --press: #0000 !important; --room: 1px !important; color: #0000 !important; font-size: 0 !important }')`,
  'a cover with the highest z-index': 'cover({ zIndex: 2147483647 })',
  'a cover in the top layer': 'cover({ popover: "manual" }).showPopover()',
  'a cover in the top layer that lets clicks through':
    'cover({ popover: "manual", pointerEvents: "none" }).showPopover()',
  'a thin cover in the top layer that lets clicks through':
    'cover({ popover: "manual", pointerEvents: "none", opacity: 0.97 }).showPopover()',
  'a modal dialog that lets clicks through': 'cover({ name: "dialog", pointerEvents: "none" }).showModal()',
  'our element without its popover': 'host.removeAttribute("popover")',
  'our element closed': 'host.hidePopover()',
  'our element taken out': 'host.remove()',
  'our element put away':
    'const away = document.createElement("p"); away.hidden = true; document.body.append(away); away.append(host)',
};

/** What the page's script needs for these, evaluated with one of them. */
export const redressing = (what: string): string => `(() => {
  const host = document.querySelector('[popover]');
  const style = (css) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets.push(sheet); };
  const cover = ({ name = 'div', popover, ...styles }) => {
    const over = document.createElement(name);
    if (popover) over.popover = popover;
    Object.assign(over.style, { position: 'fixed', inset: 0, width: '100vw', height: '100vh', maxWidth: 'none', maxHeight: 'none', border: 0, background: '#fff', ...styles });
    document.body.append(over);
    return over;
  };
  ${what};
})()`;
