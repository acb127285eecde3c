import type { Day } from '../domain/day.ts';

/** Today as the reader's own calendar has it. */
export function today(now = new Date()): Day {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
