/** Marks that combine with one letter; more of them are there to run over the lines. */
const STACK = /(\p{M}{4})\p{M}+/gu;

/**
 * A text as it may be shown: no control or direction characters, no lone surrogates, composed, spaces folded within its
 * lines, at most so many characters and whole ones (security rule H4).
 */
export function cleanText(text: string, most: number): string {
  const clean = text
    .slice(0, most * 8)
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff\ufffe\uffff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(STACK, '$1')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim()
    .normalize('NFC');
  return clean.length <= most
    ? clean
    : clean
        .slice(0, most)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd();
}
