import type { LiveSourcesProps } from '../../components/LiveSources.tsx';
import type { ReadingProps } from '../../components/Reading.tsx';
import type { SourceListProps } from '../../components/SourceList.tsx';
import { hostOf } from '../../lib/browser/host-of.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { Trust } from '../../lib/domain/trust.ts';
import { switchNamedOnly, switchSources } from '../../lib/record/change-trust.ts';
import type { Desk } from './desk.ts';
import type { RecordParts } from './record.ts';

type Acts<Props> = { [Name in keyof Props as Name extends `on${string}` ? Name : never]: Props[Name] };

/** What the reader does to trust. */
export function sourceActs(desk: Desk, { sources }: RecordParts): Acts<SourceListProps> {
  const trust = (change: (trust: Trust) => Trust) => (now: Settings) => ({ trust: change(now.trust) });
  const some = (ids: string[]) => sources.filter(({ id }) => ids.includes(id));
  return {
    onSource: (id, on) => {
      const [source] = some([id]);
      const change = trust((now) => switchSources(now, some([id]), on));
      void desk.change(change, { what: on ? 'on' : 'off', name: source?.name ?? id });
    },
    onGroup: (ids, name, on) => {
      const change = trust((now) => switchSources(now, some(ids), on));
      void desk.change(change, { what: on ? 'group_on' : 'group_off', name });
    },
    onPreset: (preset) => {
      const change = trust((now) => ({ ...now, preset, namedOnly: false }));
      void desk.change(change, { what: 'preset', preset });
    },
    onNamedOnly: (on) => {
      const change = trust((now) => switchNamedOnly(now, on));
      void desk.change(change, { what: on ? 'named_on' : 'named_off' });
    },
    onForget: () => {
      const change = trust((now) => ({ ...now, exceptions: {} }));
      void desk.change(change, { what: 'exceptions' });
    },
  };
}

/** What the reader does to live sources. */
export const liveActs = (desk: Desk): Pick<LiveSourcesProps, 'onLive'> => ({
  onLive: (id, on) => {
    const change = ({ live }: Settings) => ({
      live: on ? [...new Set([...live, id])] : live.filter((one) => one !== id),
    });
    void desk.change(change, null);
  },
});

/** What the reader does to where and how pages are read. */
export function readingActs(desk: Desk, { names }: RecordParts): Acts<ReadingProps> {
  return {
    onChange: (change) => void desk.change(change, null),
    onAddHost: (list, typed) => {
      const host = hostOf(typed);
      const add = (now: Settings) => ({ [list]: [...new Set([...now[list], host ?? ''])] });
      if (host !== null) void desk.change(add, { what: 'added', name: host });
      return host !== null;
    },
    onRemoveHost: (list, host) => {
      const remove = (now: Settings) => ({ [list]: now[list].filter((one) => one !== host) });
      void desk.change(remove, { what: 'removed', name: host });
    },
    onMarkAgain: (entity) => {
      const mark = ({ unmarked }: Settings) => ({ unmarked: unmarked.filter((one) => one !== entity) });
      void desk.change(mark, { what: 'marked', name: names.get(entity) ?? entity });
    },
  };
}
