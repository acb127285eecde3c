import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOrder } from '../../lib/page/page-order.ts';
import { parsePage } from './parse-page.ts';

const page = parsePage('<ul><li><p><b>0</b></p></li></ul><div><p>1</p><p>2<i>3</i></p></div>');
const inOrder = [...page.querySelectorAll('*')];

describe('the order of a page', () => {
  it('is the order in which its elements begin, for any two', () => {
    const any = fc.nat(inOrder.length - 1);
    fc.assert(
      fc.property(any, any, (a, b) => {
        const order = pageOrder(inOrder[a] as Node, inOrder[b] as Node);
        expect(Math.sign(order)).toBe(Math.sign(a - b));
      }),
    );
  });

  it('puts what hangs on a host where the host stands', () => {
    const paragraph = (n: number): Element => page.querySelectorAll('p')[n] as Element;
    const [first, middle, last] = [paragraph(0), paragraph(1), paragraph(2)];
    const hung = page.createElement('section');
    // As a shadow root gives its host, so does a loose tree here.
    Object.assign(hung, { host: middle });
    const inner = page.createElement('p');
    hung.append(inner);
    expect(pageOrder(inner, first)).toBeGreaterThan(0);
    expect(pageOrder(inner, last)).toBeLessThan(0);
    expect(pageOrder(middle, inner)).toBeLessThan(0);
    expect(pageOrder(inner, middle)).toBeGreaterThan(0);
  });
});
