/** Whether a span stands among capitals, as in a headline, alone, or as a dateline; short forms say too little to tell. */
export function isShouted(text: string, start: number, end: number): boolean {
  if (end - start < 4) return false;
  if (start === 0 && /^(?:,| ?[-–—(:])/.test(text.slice(end, end + 2))) return true;
  const around = (text.slice(Math.max(0, start - 12), start) + text.slice(end, end + 12)).replace(
    /[^\p{L}]/gu,
    '',
  );
  return around.length < 3 || around === around.toUpperCase();
}

/** Whether the word before begins with a capital within a sentence, and ends in no office: it may be a given name. */
export function isNamed(text: string, start: number, offices: readonly string[]): boolean {
  const before = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  if (before === undefined || offices.some((office) => before.toLowerCase().endsWith(office))) return false;
  return /[^\s.!?:"“«»”—-]\s+$/.test(text.slice(0, start - before.length - 1));
}
