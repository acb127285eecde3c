const WORD = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const ARABIC = /[\u0600-\u06ff]/;

/** Whether a UTF-16 unit is part of a word. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  }
  return at < text.length && at >= 0 && WORD.test(text.charAt(at));
}

/** Whether the unit belongs to a script written without spaces between words. */
export const isUnspacedAt = (text: string, at: number): boolean =>
  text.charCodeAt(at) > 0x3000 && UNSPACED.test(text.charAt(at));

/** Whether the unit is an Arabic letter. */
export const isArabicAt = (text: string, at: number): boolean => ARABIC.test(text.charAt(at));

/** Lengths of the clitics that may be written together with the Arabic word that starts here: 0, 1, 2, 3 or 4 letters. */
export function clitics(text: string, at: number): number[] {
  const found = [0];
  const conjunction = /[وف]/.test(text.charAt(at)) ? 1 : 0;
  if (conjunction) found.push(1);
  const preposition = /[بلكس]/.test(text.charAt(at + conjunction)) ? 1 : 0;
  if (preposition) found.push(conjunction + preposition);
  for (const length of [...found]) if (text.startsWith('ال', at + length)) found.push(length + 2);
  return [...new Set(found)];
}

/** Whether a whole word may begin here: no word character before, or a script without spaces on either side. */
export const isStart = (text: string, at: number): boolean =>
  !isWordAt(text, at - 1) || isUnspacedAt(text, at - 1) || isUnspacedAt(text, at);

/** Whether a whole word may end here. */
export const isEnd = (text: string, end: number): boolean =>
  !isWordAt(text, end) || isUnspacedAt(text, end) || isUnspacedAt(text, end - 1);
