import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { Letter, ToBackground, ToContent, ToTab } from './messages.ts';
import { SHAPES } from './messages.ts';

type Answerers<Map> = {
  [Kind in keyof Map]: (
    letter: Letter<Map, Kind>,
    sender: Runtime.MessageSender,
  ) => Map[Kind] extends { answer: infer Answer } ? Answer | Promise<Answer> : never;
};

/** Answers the asks of content scripts; must be called on the worker's first tick. */
export const listenInBackground = (answerers: Answerers<ToBackground>): (() => void) =>
  listen(answerers, () => true);

/** Answers the asks of the background and of our own pages; those of other content scripts are ignored. */
export const listenInContent = (answerers: Answerers<ToContent>): (() => void) => listen(answerers, isOurs);

/** Answers what is told to the settings of one tab, of the same senders. */
export const listenInTab = (answerers: Answerers<ToTab>): (() => void) => listen(answerers, isOurs);

/** Whether a message comes from the background or one of our own pages. */
const isOurs = (sender: Runtime.MessageSender): boolean => sender.tab === undefined || isOurPage(sender.url);

/** Whether an address is one of the extension's own pages. */
const isOurPage = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('')) ?? false;

function listen<Map>(
  answerers: Answerers<Map>,
  admits: (sender: Runtime.MessageSender) => boolean,
): () => void {
  let warned = false;
  const receive = (letter: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const kind = kindOf(letter, Object.keys(answerers));
    if (kind !== null && sender.id === browser.runtime.id && admits(sender)) {
      return Promise.resolve(answerers[kind as keyof Map](letter as never, sender));
    }
    if (kind === null && !isForOthers(letter) && !warned) {
      warned = true;
      // eslint-disable-next-line no-console -- the one sign that something foreign or misshapen knocks
      console.warn('Says Who ignores messages that it does not know.');
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(receive as never);
  return () => {
    browser.runtime.onMessage.removeListener(receive as never);
  };
}

/** The kind of a well-shaped letter among those known here, else null. */
function kindOf(letter: unknown, known: readonly string[]): string | null {
  if (typeof letter !== 'object' || letter === null || !('kind' in letter)) return null;
  const { kind } = letter;
  if (typeof kind !== 'string' || !known.includes(kind)) return null;
  return SHAPES[kind as keyof typeof SHAPES](letter as Record<string, unknown>) ? kind : null;
}

const isForOthers = (letter: unknown): boolean =>
  typeof letter === 'object' && letter !== null && 'kind' in letter && String(letter.kind) in SHAPES;
