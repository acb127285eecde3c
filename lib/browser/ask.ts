import browser from 'webextension-polyfill';
import type { Letter, ToBackground, ToContent, ToFeeds, ToTab } from './messages.ts';

type AnswerOf<Map, Kind extends keyof Map> = Map[Kind] extends { answer: infer Answer } ? Answer : never;

/** Asks the background; null when nobody answers (the worker died, or the extension was updated or removed). */
export async function askBackground<Kind extends keyof (ToBackground & ToFeeds)>(
  letter: Letter<ToBackground & ToFeeds, Kind>,
): Promise<AnswerOf<ToBackground & ToFeeds, Kind> | null> {
  try {
    return (await browser.runtime.sendMessage(letter)) ?? null;
  } catch {
    return null;
  }
}

/** Asks a tab's script; null when the tab has none. */
export async function askTab<Kind extends keyof (ToContent & ToTab)>(
  tab: number,
  letter: Letter<ToContent & ToTab, Kind>,
): Promise<AnswerOf<ToContent & ToTab, Kind> | null> {
  try {
    return (await browser.tabs.sendMessage(tab, letter, { frameId: 0 })) ?? null;
  } catch {
    return null;
  }
}
