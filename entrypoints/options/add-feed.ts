import { askBackground } from '../../lib/browser/ask.ts';
import type { AddedFeed } from '../../lib/domain/feed.ts';
import type { AddState, FoundFeed } from '../../lib/domain/feed-view.ts';
import { readPrint } from '../../lib/feeds/read-print.ts';

/** How far the adding of a feed has come, and what the reader does to it. */
interface Adding {
  state: () => AddState;
  acts: { onLook: (link: string) => void; onAnswer: (yes: boolean) => void };
}

/**
 * Adds feeds by their links. The reader is always asked first: of a link with a fingerprint before anything is sent,
 * of one without when its server has given one.
 */
export function createAdding(changed: () => void): Adding {
  let state: AddState = { step: 'typing', fault: null };
  const go = (next: AddState): void => {
    state = next;
    changed();
  };
  const look = async (link: string): Promise<void> => {
    const named = readPrint(link);
    if (named) {
      go({ step: 'asking', found: { link, ...named, named: true } });
      return;
    }
    go({ step: 'looking' });
    go(stateAfter(await askBackground({ kind: 'addFeed', link, confirmed: null }), link));
  };
  const add = async ({ link, fingerprint, named, host }: FoundFeed): Promise<void> => {
    go({ step: 'looking' });
    const confirmed = named ? null : fingerprint;
    const answer = await askBackground({ kind: 'addFeed', link, confirmed });
    go(answer?.is === 'added' ? { step: 'added', host } : stateAfter(answer, link));
  };
  return {
    state: () => state,
    acts: {
      onLook: (link) => void look(link),
      onAnswer: (yes) => {
        if (yes && state.step === 'asking') void add(state.found);
        else go({ step: 'typing', fault: null });
      },
    },
  };
}

function stateAfter(answer: AddedFeed | null, link: string): AddState {
  if (answer?.is === 'unconfirmed') {
    const { host, fingerprint } = answer;
    return { step: 'asking', found: { link, host, fingerprint, named: false } };
  }
  return { step: 'typing', fault: answer?.is === 'refused' ? answer.fault : 'failed' };
}
