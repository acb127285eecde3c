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

/** Words with a capital that stand before a surname and are no given name: offices, days, months. */
const OFFICE =
  /(?:president|präsident|minister|secretary|kanzler|chancellor|senator|general|ambassador|botschafter|envoy|gesandter?n?|speaker|sprecher|chief|chef|director|premier|leader|mr|mrs|ms|herr|herrn|frau|lord|lady|sir|dr|pope|papst|king|prince|governor|congressman|congresswoman|representative|republican|democrat|negotiator|unterhändler|vize|vice|spokesman|spokeswoman|monsieur|madame|señor|señora|\p{L}+day|\p{L}+tag|january?|february?|march|märz|april|mai|may|june?|juni|july?|juli|august|september|o[ck]tober|november|de[cz]ember)(?:in|s)?$/iu;

/** Whether a word before begins with a capital within a sentence, and is no office: it may be another's given name. */
export function isNamed(text: string, start: number): boolean {
  const before = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - 30), start));
  if (!before?.[1] || OFFICE.test(before[1])) return false;
  const lead = text.slice(0, start - before[1].length - 1).trimEnd();
  return lead !== '' && !/[.!?:"“«»”—-]$/.test(lead);
}
