import { describe, expect, it } from 'vitest';
import { isPublicHost } from '../../lib/domain/private-hosts.ts';
import { PRIVATE_ADDRESSES, PUBLIC_ADDRESSES } from './private-addresses.ts';

describe('hosts', () => {
  it.each(PRIVATE_ADDRESSES)('H27 %s is no public server', (address) => {
    expect(isPublicHost(new URL(address))).toBe(false);
  });

  it.each(PUBLIC_ADDRESSES)('H27 %s may be one', (address) => {
    expect(isPublicHost(new URL(address))).toBe(true);
  });
});
