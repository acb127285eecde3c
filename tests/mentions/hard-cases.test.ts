import { describe, expect, it } from 'vitest';
import { HARD_CASES } from './hard-cases.ts';
import { readSentence } from './read-sentence.ts';

const cases = Object.entries(HARD_CASES).flatMap(([lang, lines]) =>
  lines.split(/\n(?=[+-] )/).map((line) => ({ lang, line })),
);

/** A sentence with its mentions in brackets, as the cases are written. */
function marked(line: string): string {
  const text = line.slice(2).replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1');
  let at = 0;
  let out = line.slice(0, 2);
  for (const { start, end, entity } of readSentence(text, line.startsWith('+'))) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}|${entity}]`;
    at = end;
  }
  return out + text.slice(at);
}

describe('hard sentences', () => {
  it('are more than 150, in ten languages', () => {
    expect(cases.length).toBeGreaterThan(150);
    expect(Object.keys(HARD_CASES)).toHaveLength(10);
  });
  it.each(cases)('$lang $line', ({ line }) => {
    expect(marked(line)).toBe(line);
  });
});
