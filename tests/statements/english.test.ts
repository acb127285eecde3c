import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findEnglish } from '../../lib/statements/find-english.ts';
import { CONFIDENT } from '../../lib/statements/find-statements.ts';
import { openTagger } from '../../lib/statements/open-tagger.ts';
import { readMarked } from './read-marked.ts';
import { scoreSample } from './score.ts';

const tag = await openTagger();
const samples = (name: string): ReturnType<typeof readMarked> =>
  readMarked(readFileSync(`tests/statements/${name}.txt`, 'utf8'));
const marked = samples('english');
const traps = samples('english-traps');

describe('English statements', () => {
  it('has sentences enough to hold the rules', () => {
    expect(marked.length + traps.length).toBeGreaterThanOrEqual(400);
    expect(traps.length).toBeGreaterThanOrEqual(120);
  });

  it.each(marked.map((sample) => [sample.rule, sample.text, sample] as const))(
    '%s: %s',
    (_rule, text, sample) => {
      const found = findEnglish(text, tag);
      const { statements } = sample;
      expect(scoreSample(sample, found)).toEqual({
        marked: statements.length,
        found: statements.length,
        overlapping: statements.length,
        exact: statements.length,
        acts: statements.length,
      });
    },
  );

  it.each(traps.map(({ rule, text }) => [rule, text] as const))('nobody speaks (%s): %s', (_rule, text) => {
    expect(findEnglish(text, tag)).toEqual([]);
  });

  it('knows a quotation from other words, and is sure of both', () => {
    const [said, told] = findEnglish('“We are tired,” she said. He told reporters that he was not.', tag);
    expect([said?.quoted, told?.quoted]).toEqual([true, false]);
    expect([said, told].every((one) => (one?.confidence ?? 0) >= CONFIDENT)).toBe(true);
  });

  it.each([
    'The installation confirms that the valley was once a lake.',
    'The drugs cut deaths by a third, which suggests that more of them are needed.',
    'You have said that it is late.',
    'As I said, the bridge was open.',
    'One cause of the delay we observe in winter is that pumps freeze.',
    'The mill reported losses that doubled as prices fell, sending shares lower.',
    'The columnist slammed the new bridge.',
  ])('is not sure that anybody speaks: %s', (text) => {
    expect(findEnglish(text, tag).filter(({ confidence }) => confidence >= CONFIDENT)).toEqual([]);
  });

  it('is less sure of a statement within another', () => {
    const [outer, inner] = findEnglish('Zelensky said that Putin had told him that the war would end.', tag);
    expect(inner?.confidence).toBeLessThan(outer?.confidence ?? 0);
    expect(inner?.confidence).toBeLessThan(CONFIDENT);
  });
});

describe('hard text', () => {
  /** Milliseconds of the processor, which other work on the machine does not lengthen. */
  const time = (text: string): number => {
    const start = process.cpuUsage();
    findEnglish(text, tag);
    return process.cpuUsage(start).user / 1000;
  };
  const article = `${marked.map(({ text }) => text).join('\n')}\n`;
  const grown = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length));

  it.each([
    ['articles', article],
    ['one endless paragraph', article.replaceAll('\n', ' ')],
    ['opening marks that nothing closes', '“he said ‘it '],
    ['straight marks that nothing closes', ' "he said \'it'],
    ['commas and said', ', he, said, '],
  ])(
    'takes time in proportion to the length: %s',
    (_name, part) => {
      time(grown(part, 10_000));
      const small = Math.max(5, time(grown(part, 20_000)));
      expect(time(grown(part, 160_000))).toBeLessThan(small * 8 * 4);
    },
    60_000,
  );

  it.each([
    '',
    '\n\n',
    '”',
    '“',
    '"',
    '""',
    '…',
    ':',
    'said',
    'said "',
    ', said',
    '“”\n“',
    '\u0000\uFFFF said 😀 that',
  ])('does not break on %j', (text) => {
    expect(() => findEnglish(text, tag)).not.toThrow();
  });
});
