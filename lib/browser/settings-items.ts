import type { Settings } from '../domain/settings.ts';
import { DEFAULT_SETTINGS, DENSITIES, MOST_DWELL, TRIGGERS, WHERES } from '../domain/settings.ts';
import type { Trust } from '../domain/trust.ts';
import { PRESETS } from '../domain/trust.ts';

/** Characters of one synchronised item; the browsers allow 8,192 bytes. */
const ITEM = 6000;

/** `storage.sync` items, named parts of the settings; the long lists are cut into numbered strings. */
export type SettingsItems = Record<string, unknown>;

/** The settings as items that keep within the browser's limits for one item. */
export function splitSettings({ trust, off, listed, unmarked, live, ...rest }: Settings): SettingsItems {
  return {
    reading: rest,
    trust: { preset: trust.preset, namedOnly: trust.namedOnly },
    ...cut(
      'exceptions',
      Object.entries(trust.exceptions).map(([id, on]) => `${on ? '+' : '-'}${id}`),
    ),
    ...cut('off', off),
    ...cut('listed', listed),
    ...cut('unmarked', unmarked),
    ...cut('live', live),
  };
}

/** The items that differ between two settings, so that a change leaves alone what another device changes meanwhile. */
export function changedItems(before: Settings, after: Settings): SettingsItems {
  const old = splitSettings(before);
  return Object.fromEntries(
    Object.entries(splitSettings(after)).filter(
      ([name, item]) => JSON.stringify(item) !== JSON.stringify(old[name]),
    ),
  );
}

/** Settings from items that may come from any build: what is missing or odd takes its default, what is unknown is kept. */
export function joinSettings(items: SettingsItems): Settings {
  const reading = objectOf(items['reading']);
  return {
    ...reading,
    trust: trustOf(items),
    density: oneOf(DENSITIES, reading['density'], DEFAULT_SETTINGS.density),
    trigger: oneOf(TRIGGERS, reading['trigger'], DEFAULT_SETTINGS.trigger),
    dwell: dwellOf(reading['dwell']),
    where: oneOf(WHERES, reading['where'], DEFAULT_SETTINGS.where),
    badge: typeof reading['badge'] === 'boolean' ? reading['badge'] : DEFAULT_SETTINGS.badge,
    off: paste('off', items),
    listed: paste('listed', items),
    unmarked: paste('unmarked', items),
    live: paste('live', items),
  };
}

function trustOf(items: SettingsItems): Trust {
  const { preset, namedOnly } = objectOf(items['trust']);
  const signed = paste('exceptions', items);
  return {
    preset: oneOf(PRESETS, preset, DEFAULT_SETTINGS.trust.preset),
    namedOnly: namedOnly === true,
    exceptions: Object.fromEntries(signed.map((id) => [id.slice(1), id.startsWith('+')])),
  };
}

function cut(name: string, list: readonly string[]): Record<string, string> {
  const text = list.join('\n');
  const parts = Math.max(1, Math.ceil(text.length / ITEM));
  const items = Array.from({ length: parts }, (_, n) => [
    `${name}.${n}`,
    text.slice(n * ITEM, (n + 1) * ITEM),
  ]);
  // An empty item behind the last one cuts off what a longer list once left there.
  return Object.fromEntries([...items, [`${name}.${parts}`, '']]) as Record<string, string>;
}

function paste(name: string, items: SettingsItems): string[] {
  let text = '';
  for (let n = 0; ; n += 1) {
    const part = items[`${name}.${n}`];
    if (typeof part !== 'string' || part === '') break;
    text += part;
  }
  return text === '' ? [] : text.split('\n');
}

function dwellOf(value: unknown): number {
  return typeof value === 'number' && value >= 0 && value <= MOST_DWELL ? value : DEFAULT_SETTINGS.dwell;
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const oneOf = <T extends string>(words: readonly T[], value: unknown, otherwise: T): T =>
  words.find((word) => word === value) ?? otherwise;
