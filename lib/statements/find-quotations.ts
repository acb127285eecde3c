import type { Span } from '../domain/statement.ts';

/** Which marks close a quotation that a mark opened. Straight marks close themselves. */
const CLOSERS: Record<string, string> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‹': '›',
  '"': '"”',
  "'": "'",
};

/**
 * The quotations of a text with their marks, in order, none across a line break. One that no mark closes runs to
 * the end of its paragraph when the next one opens with a mark (the newspapers' way of quoting several
 * paragraphs) or when it opens its own paragraph; else the mark is taken for a slip. One pass, whatever the text.
 */
export function findQuotations(text: string): Span[] {
  const found: Span[] = [];
  const lines = [...text.matchAll(/[^\n]+/g)];
  lines.forEach((line, n) => {
    const next = lines[n + 1]?.[0] ?? '';
    for (const span of inLine(line[0], /^\s*[“"„«‘]/.test(next))) found.push(moved(span, line.index));
  });
  return found;
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function inLine(line: string, goesOn: boolean): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let at = 0; at < line.length; at += 1) {
    const mark = line.charAt(at);
    if (!(mark in CLOSERS) && !'”’›'.includes(mark)) continue;
    if (open >= 0 && closes(line, at, line.charAt(open))) {
      found.push({ start: open, end: at + 1 });
      open = -1;
    } else if (opens(line, at, open)) open = at;
  }
  if (open >= 0 && !"'‘".includes(line.charAt(open)) && (goesOn || line.slice(0, open).trim() === ''))
    found.push({ start: open, end: line.trimEnd().length });
  return found;
}

/** Within a double quotation single marks mean nothing; a new opening mark of its own kind starts it anew. */
function opens(line: string, at: number, open: number): boolean {
  const mark = line.charAt(at);
  if (!(mark in CLOSERS)) return false;
  const single = "'‘".includes(mark);
  if (open >= 0 && single && !"'‘".includes(line.charAt(open))) return false;
  if (mark === '»' && !/^\p{L}/u.test(line.slice(at + 1, at + 2))) return false;
  if (single && !/\p{L}/u.test(line.charAt(at + 1))) return false;
  return !/[\p{L}\p{N}]/u.test(line.charAt(at - 1)) && (mark === '«' || /\S/.test(line.charAt(at + 1)));
}

function closes(line: string, at: number, opener: string): boolean {
  const mark = line.charAt(at);
  if (!CLOSERS[opener]?.includes(mark)) return false;
  if (mark === '"' && opener === '"')
    return /\S/.test(line.charAt(at - 1)) || !/\S/.test(line.charAt(at + 1));
  if (mark === "'" || mark === '’')
    return !/\p{L}/u.test(line.charAt(at + 1)) && /\S/.test(line.charAt(at - 1));
  return true;
}
