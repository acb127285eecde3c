import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { Letter, Shape, ToBackground, ToContent, ToFeeds, ToTab } from './messages.ts';
import { TO_BACKGROUND, TO_FEEDS, TO_PAGE } from './messages.ts';
import { createPace } from './pace.ts';

type Answerers<Map> = {
  [Kind in keyof Map]: (
    letter: Letter<Map, Kind>,
    sender: Runtime.MessageSender,
  ) => Map[Kind] extends { answer: infer Answer } ? Answer | Promise<Answer> : never;
};

/** Everything that the background is asked, so that no listener takes what is another's for foreign. */
const BACKGROUND = { ...TO_BACKGROUND, ...TO_FEEDS };

/** Answers the asks of content scripts; must be called on the worker's first tick. */
export function listenInBackground(answerers: Answerers<ToBackground>): () => void {
  const isHeard = createPace();
  return listen(
    answerers,
    BACKGROUND,
    ({ tab, url }) => tab?.id === undefined || isOurPage(url) || isHeard(tab.id, Date.now()),
  );
}

/** Answers the asks of our own pages about feeds; the same of anybody else are ignored. */
export const listenToPages = (answerers: Answerers<ToFeeds>): (() => void) =>
  listen(answerers, BACKGROUND, ({ url }) => isOurPage(url));

/** Answers the asks of the background and of our own pages; those of other content scripts are ignored. */
export const listenInContent = (answerers: Answerers<ToContent>): (() => void) =>
  listen(answerers, TO_PAGE, isOurs);

/** Answers what is told to the settings of one tab, of the same senders. */
export const listenInTab = (answerers: Answerers<ToTab>): (() => void) => listen(answerers, TO_PAGE, isOurs);

/** Whether a message comes from the background or one of our own pages. */
const isOurs = (sender: Runtime.MessageSender): boolean => sender.tab === undefined || isOurPage(sender.url);

/** Whether an address is one of the extension's own pages. */
const isOurPage = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('')) ?? false;

function listen<Map>(
  answerers: Answerers<Map>,
  shapes: Shapes,
  admits: (sender: Runtime.MessageSender) => boolean,
): () => void {
  let warned = false;
  // Answers by `respond`, which both browsers know with and without the polyfill.
  const receive = (letter: unknown, sender: Runtime.MessageSender, respond: Respond): true | undefined => {
    const kind = kindOf(letter, shapes);
    const isMine = kind !== null && kind in answerers;
    if (isMine && sender.id === browser.runtime.id && admits(sender)) {
      void answer(() => answerers[kind as keyof Map](letter as never, sender), respond);
      return true;
    }
    if (kind === null && !warned) {
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

type Shapes = Readonly<Record<string, Shape>>;

type Respond = (answer: unknown) => void;

/** Sends the answer; when there is none to be had the asker is told so, and the fault is thrown all the same. */
async function answer(ask: () => unknown, respond: Respond): Promise<void> {
  let found: unknown = null;
  try {
    found = await ask();
  } finally {
    respond(found);
  }
}

/** The kind of a well-shaped letter, else null. */
function kindOf(letter: unknown, shapes: Shapes): string | null {
  if (typeof letter !== 'object' || letter === null || !('kind' in letter)) return null;
  const { kind } = letter;
  if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return null;
  return shapes[kind]?.(letter as Record<string, unknown>) ? kind : null;
}
