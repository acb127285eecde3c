import { expect, it } from 'vitest';
import { readPrint } from '../../lib/feeds/read-print.ts';

const PRINT = 'a1'.repeat(32);

it.each([
  [`https://a.example/feed/#sha256-${PRINT}`, 'a.example'],
  [` https://a.example:8443/#sha256-${PRINT.toUpperCase()} `, 'a.example:8443'],
])('reads what %s names, so that the reader is asked before anything is sent', (link, host) => {
  expect(readPrint(link)).toEqual({ host, fingerprint: PRINT });
});

it.each([
  '',
  'https://a.example/feed/',
  `https://a.example/#sha256-${PRINT.slice(1)}`,
  `https://a.example/#sha256-${PRINT}0`,
  `https://a.example/#sha256-${'g'.repeat(64)}`,
  `#sha256-${PRINT}`,
])('finds no fingerprint in %j', (link) => {
  expect(readPrint(link)).toBeNull();
});
