import type { TargetedKeyboardEvent, VNode } from 'preact';
import type { Side as SideName } from '../lib/domain/side.ts';
import { columnSize } from './column-size.ts';
import { columnText } from './column-text.ts';
import { Lane } from './Lane.tsx';
import { directionOf } from './say.ts';
import { Side } from './Side.tsx';
import { Slices } from './Slices.tsx';
import type { Place } from './step-from.ts';
import { stepFrom } from './step-from.ts';
import type { TimelineProps } from './Timeline.tsx';
import { useInSight } from './use-in-sight.ts';

/**
 * The lanes, a list box that arrow keys walk: to the next day on which a side spoke, or to the nearest of another
 * side. Where one stands is what is listed below. One mark's place is in the tab order at a time.
 */
export function Lanes(props: TimelineProps): VNode {
  const { words, content, link, onGo } = props;
  const { say } = words;
  const at = placeOf(props);
  const choose = (lane: SideName, column: number): void => {
    onGo({ lane, at: content.columns[column]?.from ?? null, part: 1 });
  };
  const frame = useInSight(link.month, (at?.column ?? 0) * columnSize(content).width, directionOf(say));
  return (
    <div ref={frame} class="lanes-frame" role="region" aria-label={say('lanes')} tabIndex={0}>
      <div
        class="lanes"
        role="listbox"
        aria-label={say('lanes_list')}
        onKeyDown={(event) => {
          walk(event, stepFrom(content.lanes, at, event.key, directionOf(say)), choose);
        }}
      >
        <Slices size={1}>
          {content.lanes.map((lane) => (
            <div
              key={lane.side}
              class="lane"
              role="group"
              aria-label={say(`side_${lane.side.replaceAll('-', '_')}` as 'side_russia')}
            >
              <span class="lane-name" aria-hidden="true">
                <Side say={say} side={lane.side} form="short" />
              </span>
              <Lane {...props} lane={lane} at={at} chosen={link.lane !== null} onChoose={choose} />
            </div>
          ))}
        </Slices>
      </div>
      <Axis {...props} />
    </div>
  );
}

/** Goes where the key leads, with the focus. */
function walk(
  event: TargetedKeyboardEvent<HTMLElement>,
  next: Place | null,
  choose: (side: SideName, column: number) => void,
): void {
  if (!next || !event.isTrusted) return;
  event.preventDefault();
  choose(next.side, next.column);
  event.currentTarget.querySelector<SVGElement>(`[data-cell="${next.side} ${next.column}"]`)?.focus();
}

/** Where the walk stands: the chosen mark's place, else the newest one that there is. */
function placeOf({ content, link }: TimelineProps): Place | null {
  const column = content.columns.findIndex(
    ({ from, to }) => link.at !== null && from <= link.at && link.at <= to,
  );
  const lane = content.lanes.find(({ side }) => side === link.lane);
  if (lane?.cells.some((cell) => cell.column === column)) return { side: lane.side, column };
  const ends = content.lanes.flatMap(({ side, cells }) =>
    cells.map((cell) => ({ side, column: cell.column })),
  );
  return ends.reduce<(typeof ends)[number] | null>((a, b) => (a && a.column >= b.column ? a : b), null);
}

/** The days or weeks under the lanes; every screen reader hears them with the marks. */
function Axis({ words, content }: TimelineProps): VNode {
  const every = content.columns.length > 40 ? 4 : content.columns.length > 20 ? 2 : 1;
  return (
    <div class="lane axis" aria-hidden="true">
      <span class="lane-name" />
      <div class="axis-days">
        {content.columns.map((column, n) => (
          <span
            key={column.from}
            class={n === content.now ? 'now' : undefined}
            style={{ inlineSize: `${columnSize(content).width}px` }}
          >
            {(n % every === 0 && Math.abs(n - (content.now ?? -9)) >= every) || n === content.now
              ? columnText(words.say, column, n === 0 ? null : (content.columns[n - every] ?? null))
              : ''}
          </span>
        ))}
      </div>
    </div>
  );
}
