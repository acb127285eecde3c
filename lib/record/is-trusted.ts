import type { Source } from '../domain/source.ts';
import type { Preset, Trust } from '../domain/trust.ts';

const BY_PRESET: Record<Preset, (source: Source) => boolean> = {
  all: () => true,
  'wires-and-public': ({ kind, publicBroadcaster }) => kind === 'wire' || publicBroadcaster === true,
  'no-state-media': ({ stateControlled }) => stateControlled === null,
  'named-only': () => true,
};

/** Whether the reader trusts a source: the exception if there is one, else the preset (DESIGN §3.9). */
export const isTrusted = (source: Source, trust: Trust): boolean =>
  Object.hasOwn(trust.exceptions, source.id)
    ? trust.exceptions[source.id] === true
    : BY_PRESET[trust.preset](source);

/** Whether claims by unnamed speakers are hidden: by the preset of that name, or by the setting on top of another. */
export const wantsNames = ({ preset, namedOnly }: Trust): boolean => namedOnly || preset === 'named-only';
