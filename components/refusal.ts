import { MOST_DWELL } from '../lib/domain/settings.ts';
import type { SettingsFault, Wanted } from '../lib/domain/settings-fault.ts';
import { listed } from './listed.ts';
import { figure } from './say.ts';
import type { Say, Words } from './say.ts';

/** Why a settings file was refused, in a sentence that names the file and what is wrong with it. */
export function refusal({ say }: Words, file: string, fault: SettingsFault): string {
  if (fault.kind !== 'value') return say(`refused_${fault.kind}`, file);
  return say('refused_value', file, fault.name, wantedText(say, fault.wanted));
}

function wantedText(say: Say, wanted: Wanted): string {
  if (typeof wanted === 'object') return say('wanted_words', listed(say, [...wanted.words]).join(''));
  if (wanted === 'number') return say('wanted_number', figure(say, MOST_DWELL));
  return say(`wanted_${wanted}`);
}
