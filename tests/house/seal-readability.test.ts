import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sealReadability } from '../../lib/cli/seal-readability.ts';

const ID = 'node_modules/@mozilla/readability/Readability.js';
const shipped = readFileSync(ID, 'utf8');

it('assigns no markup any more, where it did', () => {
  expect(shipped).toMatch(/innerHTML = /);
  expect(sealReadability.transform(shipped, ID)?.code).not.toMatch(/innerHTML = /);
});

it('leaves all other code alone', () => {
  expect(sealReadability.transform(shipped, 'preact.mjs')).toBeNull();
});

it.each([
  ['a road that has moved', shipped.replace('page.innerHTML = pageCacheHtml;', ''), 'to seal'],
  ['another road', `${shipped}\nelement.innerHTML = text;`, 'another road'],
])('fails the build for %s', (_, code, why) => {
  expect(() => sealReadability.transform(code, ID)).toThrow(why);
});
