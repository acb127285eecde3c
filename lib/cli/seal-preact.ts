import { takeOut } from './take-out.ts';

/**
 * The roads from a string to markup in Preact: a prop of that name, and any prop that is a property of the element.
 * Our pages have neither, and without them no text of a dossier can become an element, whoever writes the component.
 */
const ROADS = [
  ['"dangerouslySetInnerHTML"==s?y=k:', ''],
  ['"dangerouslySetInnerHTML"==s?h=k:', ''],
  [
    'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),',
    '(',
  ],
  ['"popover"!=t&&t in n', '"popover"!=t&&!/HTML|srcdoc/.test(t)&&t in n'],
] as const;

/** Takes these roads out of Preact; fails the build when it no longer finds them or one is left. */
export const sealPreact = takeOut({
  verb: 'seal',
  library: 'Preact',
  module: 'preact/dist/preact.mjs',
  parts: ROADS,
  never: /innerHTML/i,
});
