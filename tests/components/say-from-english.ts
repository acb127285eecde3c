import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Say, WordKey } from '../../components/say.ts';

/** The English texts as the browser would give them, with some replaced (another direction, another locale). */
export function sayFromEnglish(instead: Partial<Record<WordKey, string>> = {}): Say {
  const texts: Record<string, { message: string } | undefined> = messages;
  return (key, ...subs) => {
    const message = instead[key] ?? texts[key]?.message ?? '';
    return message.replace(/\$(\d)/g, (_, digit: string) => subs[Number(digit) - 1] ?? '');
  };
}
