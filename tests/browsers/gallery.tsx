import { render } from 'preact';
import type { VNode } from 'preact';
import { Colophon } from '../../components/Colophon.tsx';
import { Card } from '../../components/Card.tsx';
import { changed } from '../../components/changed.tsx';
import type { Change } from '../../components/changed.tsx';
import { OptionsFrame } from '../../components/OptionsFrame.tsx';
import type { Section } from '../../components/OptionsFrame.tsx';
import { PAGE_STYLES } from '../../components/page-styles.ts';
import { PageSummary } from '../../components/PageSummary.tsx';
import type { PageSummaryProps } from '../../components/PageSummary.tsx';
import type { PageStop } from '../../components/Stopped.tsx';
import { Feeds } from '../../components/Feeds.tsx';
import type { FeedsProps } from '../../components/Feeds.tsx';
import { Reading } from '../../components/Reading.tsx';
import { RecordData } from '../../components/RecordData.tsx';
import type { Words } from '../../components/say.ts';
import { SourceList } from '../../components/SourceList.tsx';
import { Undo } from '../../components/Undo.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { STYLES } from '../../components/tokens.ts';
import type { Briefing } from '../../lib/domain/briefing.ts';
import { claimIssue } from '../../lib/domain/project.ts';
import type { LiveStory } from '../../lib/domain/live.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { CONTESTED, EMPTY, LONG } from '../components/briefing-samples.ts';
import { ASKING, BROKEN, FEED, NOW, PRINT, REQUESTS } from '../components/feed-samples.ts';
import { FOUND } from '../components/found-samples.ts';
import { CONSULTED, RECEIVED, WROTE } from '../components/question-samples.ts';
import { PUTIN, claim } from '../components/speaker-samples.ts';
import { ARABIC } from './arabic-words.ts';
import { sayFromEnglish } from '../components/say-from-english.ts';
import { STORIES } from '../components/live-samples.ts';
import { SAID } from '../components/said-samples.ts';
import { SOURCES } from '../components/source-samples.ts';

const ENGLISH: Words = { say: sayFromEnglish(), lang: 'en' };
const RTL: Words = { say: sayFromEnglish(ARABIC), lang: 'en' };
const STOPS: PageStop[] = [
  'off-topic',
  'reload',
  'off',
  'off-tab',
  'unlisted',
  'closed',
  'withdrawn',
  'nothing',
  'click',
];

function nothing(): void {
  return undefined;
}

/**
 * Shows the components on sample briefings, each in an open shadow root with the real styles, all or only one of
 * them; gives the ids of all.
 */
export function mountGallery(root: HTMLElement, only?: string): string[] {
  root.replaceChildren();
  const rows = { ltr: ENGLISH, rtl: RTL };
  const all = Object.entries(rows).flatMap(([direction, words]) =>
    Object.entries(exhibits(words)).map(([title, node]) => ({ id: `${title}-${direction}`, node })),
  );
  for (const { id, node } of all) if (only === undefined || only === id) show(root, id, node);
  return all.map(({ id }) => id);
}

function exhibits(words: Words): Record<string, VNode> {
  const stopped = STOPS.map((stop) => [
    `popup-${stop}`,
    popup(words, { stop, on: stop === 'off' ? false : null }),
  ]);
  return {
    'card-contested': card(words, CONTESTED, {}),
    'card-empty': card(words, EMPTY, {}),
    'card-live': card(words, CONTESTED, { live: STORIES }),
    'card-aged': card(words, CONTESTED, { aged: words.say('stale_installed', '24 Nov 2025') }),
    'card-hidden': card(
      words,
      { ...EMPTY, counts: { claims: 0, hidden: 3, since: 1, questions: 0, contested: 0 } },
      {},
    ),
    'card-long': card(words, LONG, { pinned: true }),
    'card-since': card(
      words,
      { ...CONTESTED, questions: [] },
      { newer: [claim(PUTIN, '2025-11-21', 'confirms', 'that Russia has the text')] },
    ),
    'popup-ready': popup(words, {}),
    'popup-stale': popup(words, { fresh: { minutes: 9000, compiled: '2025-11-30', stale: true } }),
    'popup-old': popup(words, { fresh: { minutes: null, compiled: '2025-11-30', stale: true } }),
    'popup-since': popup(words, {
      newer: [claim(PUTIN, '2025-11-21', 'confirms', 'that Russia has the text')],
      change: { what: 'unmarked', name: 'Donald Trump' },
    }),
    'popup-found': popup(words, { sought: 'putin', found: FOUND }),
    'popup-found-nothing': popup(words, { sought: 'x', found: { records: [], more: 0, hidden: 2 } }),
    'popup-entity': popup(words, { entity: CONTESTED }),
    'popup-said': popup(words, { said: SAID }),
    ...(Object.fromEntries(stopped) as Record<string, VNode>),
    ...options(words),
    welcome: welcome(words),
  };
}

function card(
  words: Words,
  briefing: Briefing,
  more: { pinned?: boolean; newer?: Briefing['claims']; aged?: string; live?: LiveStory[] },
): VNode {
  return (
    <Card
      words={words}
      briefing={briefing}
      aged={more.aged ?? ''}
      live={more.live ?? []}
      pinned={more.pinned ?? false}
      copied={false}
      newer={more.newer ?? null}
      onPin={nothing}
      onClose={nothing}
      onCopy={nothing}
      onSince={nothing}
      onOpenRecord={nothing}
    />
  );
}

function popup(words: Words, more: Partial<PageSummaryProps>): VNode {
  const props: PageSummaryProps = {
    words,
    host: 'bolnews.com',
    dates: ['2025-11-20'],
    mentions: [
      'Donald Trump',
      '28-point plan',
      'Dan Driscoll',
      'Dmitry Peskov',
      'Maria Zakharova',
      'Steve Witkoff',
    ].map((name, index) => ({ entity: name, name, count: Math.max(1, 5 - index) })),
    briefing: {
      asOf: '2025-11-20',
      questions: [CONSULTED, WROTE, RECEIVED],
      counts: { claims: 60, hidden: 2, since: 31, questions: 3, contested: 1 },
    },
    said: 'unasked',
    stop: null,
    reasons: [{ kind: 'core', entity: 'kremlin', form: 'Kremlin', count: 2 }],
    on: true,
    fresh: { minutes: 130, compiled: '2025-11-30', stale: false },
    tabOnly: false,
    newer: null,
    sought: '',
    found: null,
    entity: null,
    change: null,
    issueOf: claimIssue,
    onSwitch: nothing,
    onAct: nothing,
    onUnmark: nothing,
    onUndo: nothing,
    onBack: nothing,
    onSince: nothing,
    onFocus: nothing,
    onSought: nothing,
    onOpen: nothing,
    onOpenEntity: nothing,
    onShow: nothing,
    onRefresh: nothing,
    onSaid: nothing,
    onOpenClaim: nothing,
    onOpenOptions: nothing,
    onOpenRecord: nothing,
    ...more,
  };
  return <PageSummary {...props} />;
}

function options(words: Words): Record<string, VNode> {
  const frame = (section: Section, node: VNode, change: Change | null): VNode => (
    <OptionsFrame words={words} section={section}>
      {node}
      <Undo words={words} changed={change && changed(words, change)} onUndo={nothing} />
    </OptionsFrame>
  );
  const settings = {
    ...DEFAULT_SETTINGS,
    where: 'listed' as const,
    listed: ['bbc.com', 'a-very-long-name-of-a-newspaper-that-nobody-would-type.example'],
    unmarked: ['trump'],
  };
  return {
    sources: frame('sources', sources(words), { what: 'off', name: 'BOL News' }),
    reading: frame('reading', reading(words, settings), null),
    feeds: frame('feeds', feeds(words, { feeds: [FEED, BROKEN], requests: REQUESTS }), null),
    'feeds-none': frame('feeds', feeds(words, { adding: { step: 'typing', fault: 'not-https' } }), null),
    'feeds-asking': frame('feeds', feeds(words, { adding: ASKING }), null),
    'feeds-checking': frame('feeds', feeds(words, { feeds: [FEED], checks: CHECKING }), null),
    data: frame('data', data(words), null),
    about: frame('about', about(words), { what: 'reset' }),
  };
}

function welcome(words: Words): VNode {
  return (
    <Welcome
      words={words}
      day="2025-11-20"
      names={['28-point plan', 'Dan Driscoll', 'Donald Trump', 'Dmitry Peskov', 'Steve Witkoff'].map(
        (name) => ({
          entity: name,
          name,
        }),
      )}
      open={1}
      seen
      source={{ id: 'nbc', name: 'NBC News', on: false }}
      counts={{ claims: 56, hidden: 8 }}
      where="all"
      onOver={nothing}
      onOff={nothing}
      onPress={nothing}
      onSource={nothing}
      onAllSources={nothing}
      onWhere={nothing}
      onOpenOptions={nothing}
      onOpenRecord={nothing}
    />
  );
}

function sources(words: Words): VNode {
  return (
    <SourceList
      words={words}
      sources={SOURCES}
      trust={{ ...TRUST_ALL, exceptions: { 'bol-news': false } }}
      namedOnly={false}
      trusted={new Set(SOURCES.map(({ id }) => id).filter((id) => id !== 'bol-news'))}
      alone={{ reuters: 3, tass: 1 }}
      onSource={nothing}
      onGroup={nothing}
      onPreset={nothing}
      onNamedOnly={nothing}
      onForget={nothing}
    />
  );
}

function reading(words: Words, settings: Settings): VNode {
  return (
    <Reading
      words={words}
      settings={settings}
      names={new Map([['trump', 'Donald Trump']])}
      onChange={nothing}
      onAddHost={() => false}
      onRemoveHost={nothing}
      onMarkAgain={nothing}
    />
  );
}

const CHECKING: FeedsProps['checks'] = new Map([[PRINT, { step: 'loading', done: 40, total: 100 }]]);

function feeds(words: Words, more: Partial<FeedsProps>): VNode {
  const props: FeedsProps = {
    words,
    bundled: { title: 'The plan', compiled: '2026-11-24', build: '0.1.0' },
    feeds: [],
    checks: new Map(),
    adding: { step: 'typing', fault: null },
    requests: [],
    now: NOW,
    onLook: nothing,
    onAnswer: nothing,
    onCheck: nothing,
    onRemove: nothing,
    onExportLog: nothing,
    onClearLog: nothing,
    ...more,
  };
  return <Feeds {...props} />;
}

function data(words: Words): VNode {
  return (
    <RecordData
      words={words}
      card={{
        id: 'peace-plan',
        title: 'The plan',
        languages: ['en'],
        license: 'CC-BY-4.0',
        compiled: '2026-11-24',
      }}
      figures={{ claims: 67, questions: 70, sources: 303, entities: 63 }}
      refused={words.say('refused_json', 'settings.json')}
      onExport={nothing}
      onImport={nothing}
      onReset={nothing}
    />
  );
}

function about(words: Words): VNode {
  const shortcuts = [
    { name: 'next', description: 'Next name', keys: 'Alt+N' },
    { name: 'previous', description: 'Name before', keys: '' },
  ];
  return <Colophon words={words} version="0.1.0" shortcuts={shortcuts} dataLicence="CC-BY-4.0" />;
}

function show(root: HTMLElement, id: string, node: VNode): void {
  const host = document.createElement('div');
  host.id = id;
  root.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${STYLES}${PAGE_STYLES}:host { position: static; inline-size: fit-content !important; }`,
  );
  shadow.adoptedStyleSheets = [sheet];
  render(node, shadow);
}
