/** What a value in a settings file must be; `words` are the values of which it must be one. */
export type Wanted =
  'flag' | 'number' | 'hosts' | 'ids' | 'switches' | 'group' | { words: readonly string[] };

/** Why a settings file is refused. */
export type SettingsFault =
  | { kind: 'large' | 'json' | 'format' }
  /** A setting of that name is there and is not what it must be. */
  | { kind: 'value'; name: string; wanted: Wanted };
