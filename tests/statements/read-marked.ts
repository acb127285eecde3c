import type { Act } from '../../lib/domain/claim.ts';
import type { Span } from '../../lib/domain/statement.ts';

/** A statement as a person marked it. */
export interface Marked {
  source: Span;
  cue: Span;
  content: Span[];
  act: Act;
}

/** A text with the statements marked in it, under the heading of the rule that it shows. */
export interface Sample {
  rule: string;
  text: string;
  statements: Marked[];
}

/**
 * Reads sentences marked by hand, one a line under "# rule" headings: [S:source], [C:cue] or [C=act:cue] and
 * [T:content], with digits for the statements that a span belongs to ([S12:…] is the source of two). Spans may
 * hold others; ⏎ is a line break; a line without marks must yield nothing.
 */
export function readMarked(file: string): Sample[] {
  let rule = '';
  return file.split('\n').flatMap((line) => {
    if (line.startsWith('# ')) rule = line.slice(2);
    return line.trim() === '' || line.startsWith('# ') ? [] : [{ rule, ...readLine(line) }];
  });
}

function readLine(line: string): { text: string; statements: Marked[] } {
  let text = '';
  const open: { role: string; numbers: string; act: string; start: number }[] = [];
  const marks: { role: string; numbers: string; act: string; start: number; end: number }[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const mark = /^\[([SCT])(\d*)(?:=(\w+))?:/.exec(line.slice(at, at + 20));
    const last = open.at(-1);
    if (mark) {
      open.push({
        role: mark[1] ?? '',
        numbers: mark[2] || '1',
        act: mark[3] ?? 'asserts',
        start: text.length,
      });
      at += mark[0].length - 1;
    } else if (line.charAt(at) === ']' && last) {
      marks.push({ ...last, end: text.length });
      open.pop();
    } else text += line.charAt(at) === '⏎' ? '\n' : line.charAt(at);
  }
  return { text, statements: gathered(marks) };
}

function gathered(
  marks: { role: string; numbers: string; act: string; start: number; end: number }[],
): Marked[] {
  const numbers = [...new Set(marks.flatMap((mark) => [...mark.numbers]))].sort();
  return numbers.map((number) => {
    const own = marks.filter((mark) => mark.numbers.includes(number)).sort((a, b) => a.start - b.start);
    const spans = (role: string): Span[] =>
      own.filter((mark) => mark.role === role).map(({ start, end }) => ({ start, end }));
    const [source] = spans('S');
    const [cue] = spans('C');
    if (!source || !cue) throw new Error(`a statement without source or cue: ${JSON.stringify(marks)}`);
    const act = own.find(({ role }) => role === 'C')?.act as Act;
    return { source, cue, content: spans('T'), act };
  });
}
