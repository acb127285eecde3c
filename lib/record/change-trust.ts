import type { Source } from '../domain/source.ts';
import type { Trust } from '../domain/trust.ts';
import { isTrusted } from './is-trusted.ts';

/** Trust after the reader switched these sources: an exception where the preset says otherwise, none where it agrees. */
export function switchSources(trust: Trust, sources: readonly Source[], on: boolean): Trust {
  const exceptions = { ...trust.exceptions };
  for (const source of sources) {
    if (isTrusted(source, { ...trust, exceptions: {} }) === on) Reflect.deleteProperty(exceptions, source.id);
    else exceptions[source.id] = on;
  }
  return { ...trust, exceptions };
}

/**
 * Trust with unnamed speakers hidden or counting. The preset that hides them trusts every source, so that leaving
 * it by this switch leads to the preset of all.
 */
export function switchNamedOnly(trust: Trust, on: boolean): Trust {
  const preset = !on && trust.preset === 'named-only' ? 'all' : trust.preset;
  return { ...trust, preset, namedOnly: on };
}
