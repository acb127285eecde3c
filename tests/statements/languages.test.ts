import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../lib/statements/detect-language.ts';
import { detectLanguage } from '../../lib/statements/detect-language.ts';
import { findStatements } from '../../lib/statements/find-statements.ts';
import { readMarked } from './read-marked.ts';
import { scoreSample } from './score.ts';

const OTHERS: Exclude<Language, 'en'>[] = ['uk', 'ru', 'de', 'fr', 'es'];
const NOBODY = { mentions: [], people: new Set<string>(), groups: [] };
const read = (lang: string): string => readFileSync(`tests/statements/${lang}.txt`, 'utf8');

describe.each(OTHERS)('statements in %s', (lang) => {
  const samples = readMarked(read(lang));

  it('has sentences enough to hold the rules', () => {
    expect(samples.length).toBeGreaterThanOrEqual(25);
  });

  it.each(samples.map((sample) => [sample.text, sample] as const))('%s', (text, sample) => {
    const all = sample.statements.length;
    expect(scoreSample(sample, findStatements(text, { lang }, NOBODY))).toEqual({
      marked: all,
      found: all,
      overlapping: all,
      exact: all,
      acts: all,
    });
  });

  it('takes time in proportion to the length, whatever the marks', () => {
    const time = (part: string, size: number): number => {
      const start = process.cpuUsage();
      findStatements(part.repeat(Math.ceil(size / part.length)), { lang }, NOBODY);
      return process.cpuUsage(start).user / 1000;
    };
    for (const part of [samples.map(({ text }) => text).join(' '), '« „ “ ', ', сказал sagte a dit dijo, ']) {
      time(part, 20_000);
      expect(time(part, 320_000)).toBeLessThan(Math.max(5, time(part, 40_000)) * 8 * 4);
    }
  }, 60_000);
});

describe('the language of a text', () => {
  it.each(OTHERS)('is told for %s', (lang) => {
    const text = readMarked(read(lang)).map((sample) => sample.text);
    expect(detectLanguage(text.join('\n'))).toBe(lang);
  });

  it.each([
    ['en', 'The ministry said that the convoy had left Lviv at dawn and that it was safe.'],
    [null, 'Ông Zelensky nói rằng Ukraine sẵn sàng thực hiện kế hoạch hòa bình mới.'],
    [null, '泽连斯基表示，乌克兰已收到文件。'],
    [null, ''],
  ])('is %s for %j', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });
});
