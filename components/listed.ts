import type { ComponentChild } from 'preact';
import type { Say } from './say.ts';

/** Elements with the language's own commas between ("A, B"), or with its "and" before the last. */
export function listed(say: Say, parts: ComponentChild[], and = false): ComponentChild[] {
  const format = new Intl.ListFormat(say('locale'), and ? {} : { type: 'unit', style: 'short' });
  return format
    .formatToParts(parts.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? parts[Number(value)] : value));
}
