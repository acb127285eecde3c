import type { ComponentChild } from 'preact';
import { kept } from './kept.ts';
import type { Say } from './say.ts';

/** Elements with the language's own commas between ("A, B"), or with its "and" before the last. */
export function listed(say: Say, parts: ComponentChild[], and = false): ComponentChild[] {
  const locale = say('locale');
  const shape = and ? {} : ({ type: 'unit', style: 'short' } as const);
  const format = kept(`${locale} ${and}`, () => new Intl.ListFormat(locale, shape));
  return format
    .formatToParts(parts.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? parts[Number(value)] : value));
}
