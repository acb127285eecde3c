import type { Settings } from '../domain/settings.ts';
import { DEFAULT_SETTINGS, DENSITIES, MOST_DWELL, TRIGGERS, WHERES } from '../domain/settings.ts';
import type { SettingsFault, Wanted } from '../domain/settings-fault.ts';
import { PRESETS } from '../domain/trust.ts';
import { isHost } from './host-of.ts';

const FORMAT = 'says-who/settings';

/** Bytes that no reader's settings come near. */
const MOST = 1_000_000;

export type SettingsRead = { ok: true; settings: Settings } | { ok: false; fault: SettingsFault };

type Named = Record<string, unknown>;

/** The settings as a file that any build can read. */
export const writeSettingsFile = (settings: Settings): string =>
  `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;

/**
 * The settings in a file, over the defaults: keys that this build does not know are kept for the build that does,
 * and one bad value refuses the whole file, by name.
 */
export function readSettingsFile(text: string): SettingsRead {
  if (text.length > MOST) return { ok: false, fault: { kind: 'large' } };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, fault: { kind: 'json' } };
  }
  if (!isNamed(file) || file['format'] !== FORMAT || !isNamed(file['settings']))
    return { ok: false, fault: { kind: 'format' } };
  return joined(file['settings']);
}

function joined(given: Named): SettingsRead {
  const fault = faultIn(given, CHECKS, '');
  if (fault) return { ok: false, fault };
  const trust = isNamed(given['trust']) ? given['trust'] : {};
  const inner = faultIn(trust, TRUST_CHECKS, 'trust.');
  if (inner) return { ok: false, fault: inner };
  // Every known key has just been checked.
  const settings = { ...DEFAULT_SETTINGS, ...given, trust: { ...DEFAULT_SETTINGS.trust, ...trust } };
  return { ok: true, settings: settings as Settings };
}

const CHECKS: Record<keyof Settings, Wanted> = {
  trust: 'group',
  density: { words: DENSITIES },
  trigger: { words: TRIGGERS },
  dwell: 'number',
  where: { words: WHERES },
  listed: 'hosts',
  off: 'hosts',
  unmarked: 'ids',
  badge: 'flag',
  live: 'ids',
};

const TRUST_CHECKS: Record<keyof Settings['trust'], Wanted> = {
  preset: { words: PRESETS },
  exceptions: 'switches',
  namedOnly: 'flag',
};

function faultIn(given: Named, checks: Record<string, Wanted>, under: string): SettingsFault | null {
  for (const [name, wanted] of Object.entries(checks)) {
    if (Object.hasOwn(given, name) && !isAs(given[name], wanted))
      return { kind: 'value', name: under + name, wanted };
  }
  return null;
}

function isAs(value: unknown, wanted: Wanted): boolean {
  if (typeof wanted === 'object') return wanted.words.some((word) => word === value);
  if (wanted === 'flag') return typeof value === 'boolean';
  if (wanted === 'number') return typeof value === 'number' && value >= 0 && value <= MOST_DWELL;
  if (wanted === 'hosts') return isListOf(value, isHost);
  if (wanted === 'ids') return isListOf(value, isId);
  if (!isNamed(value)) return false;
  return wanted === 'group' || Object.entries(value).every(([id, on]) => isId(id) && typeof on === 'boolean');
}

const isListOf = (value: unknown, fits: (text: string) => boolean): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string' && fits(one));

const isId = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,99}$/.test(text);

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
