import { askBackground } from '../../lib/browser/ask.ts';
import { isAlive } from '../../lib/browser/is-alive.ts';
import { onLexiconChange, readGate, readLexicon } from '../../lib/browser/lexicon-cache.ts';
import { listenInContent } from '../../lib/browser/listen.ts';
import type { PageSummary } from '../../lib/browser/messages.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { readPageDate } from '../../lib/page/page-date.ts';
import { createPainter } from '../../lib/page/paint.ts';
import type { Spotted, Spotter } from '../../lib/page/spotter.ts';
import { createSpotter } from '../../lib/page/spotter.ts';
import { watch } from '../../lib/page/watch.ts';
import { openCards } from './open-cards.ts';

/** Reads a page, paints it, answers the popup, and leaves without a trace when the extension is gone. */
export async function openPage(document: Document): Promise<void> {
  const painter = createPainter(document);
  const leaving = new AbortController();
  let settings: Settings | null = null;
  let spotter: Spotter | null = null;
  let spotted: Spotted | null = null;
  let asked = false;
  let told = false;
  const date = () => readPageDate(document);
  const cards = openCards(
    document,
    { date, dwell: () => settings?.dwell ?? 0, trigger: () => settings?.trigger ?? 'click' },
    leaving.signal,
  );

  const state = (): PageSummary['state'] => {
    if (settings && !isWanted(settings, document))
      return settings.where === 'click' ? 'waiting-for-click' : 'switched-off';
    return spotted?.topic.onTopic ? 'on-topic' : 'off-topic';
  };
  const leave = (): void => {
    leaving.abort();
    watching.stop();
    cards.show([], []);
    painter.clear();
  };
  const read = async (): Promise<void> => {
    if (!isAlive()) {
      leave();
      return;
    }
    const reading = settings !== null && (asked || isWanted(settings, document));
    spotted = reading && settings && spotter ? await spotter(settings, date()) : null;
    const spots = spotted?.spots ?? [];
    painter.paint(
      spots.map(({ range }) => range),
      rootsOf(spotted),
    );
    cards.show(spots, spotted?.roots ?? []);
    watching.include(spotted?.roots ?? []);
    if (spotted?.topic.onTopic && !told) {
      told = true;
      void askBackground({ kind: 'onTopic', entities: [...spotted.counts.keys()], asOf: date() });
    }
  };
  const refresh = async (): Promise<void> => {
    const cached = await readGate();
    settings = cached.settings;
    spotter = cached.gate === null ? null : createSpotter(document, cached.gate, readLexicon);
    cards.forget();
    await read();
  };
  const watching = watch(document, () => void read());
  const unheard = onLexiconChange(() => void refresh());
  const unlistened = listenInContent({
    pageSummary: () => ({
      host: location.host,
      state: state(),
      reasons: spotted?.topic.reasons ?? [],
      date: date(),
      mentions: [...(spotted?.counts ?? [])].map(([entity, count]) => ({ entity, count })),
    }),
    show: ({ entity }) => {
      cards.open(entity);
      return null;
    },
    runHere: () => {
      asked = true;
      void read();
      return null;
    },
  });
  leaving.signal.addEventListener('abort', () => {
    unheard();
    unlistened();
  });
  await refresh();
}

/** Whether the settings let this page be read. */
function isWanted({ where, listed, off }: Settings, { location }: Document): boolean {
  const host = location.hostname;
  if (off.includes(host)) return false;
  return (
    where === 'all' || (where === 'listed' && listed.some((one) => host === one || host.endsWith(`.${one}`)))
  );
}

/** The open shadow roots that hold painted words: Firefox looks for the highlight's style there. */
function rootsOf(spotted: Spotted | null): ShadowRoot[] {
  if (!spotted) return [];
  const holding = new Set(spotted.spots.map(({ range }) => range.startContainer.getRootNode()));
  return spotted.roots.filter((root) => holding.has(root));
}
