import address from './said-thread.ts?worker&url';
import { policy } from '../../lib/browser/policy.ts';
import type { Day } from '../../lib/domain/day.ts';
import type { PageStatements } from '../../lib/domain/page-statements.ts';
import type { View } from '../../lib/record/open-rows.ts';

/** What the reading thread is asked: the paragraphs of an article, with its day where it states one. */
export interface SaidAsk {
  blocks: string[];
  date: Day | null;
  view: View;
}

/** Starts the thread that reads what articles say, and gives the way to ask it. */
export function openSaidThread(): (ask: SaidAsk) => Promise<PageStatements | null> {
  const thread = new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
  return (ask) =>
    new Promise((answered, failed) => {
      const once = { once: true };
      thread.addEventListener(
        'message',
        ({ data }: MessageEvent<PageStatements | null>) => {
          answered(data);
        },
        once,
      );
      thread.addEventListener(
        'error',
        ({ message }) => {
          failed(new Error(message));
        },
        once,
      );
      thread.postMessage(ask);
    });
}
