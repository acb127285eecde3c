import type { VNode } from 'preact';
import type { TimelineCell, TimelinePage } from '../lib/domain/record-page.ts';
import type { Side } from '../lib/domain/side.ts';
import { columnSize } from './column-size.ts';
import { columnName } from './column-text.ts';
import { Marks } from './Mark.tsx';
import { counted, directionOf, figure } from './say.ts';
import type { Words } from './say.ts';
import { Slices } from './Slices.tsx';
import type { Place } from './step-from.ts';
import type { TimelineProps } from './Timeline.tsx';
import { trusted } from './trusted.ts';

const PAD = 5;

interface LaneProps extends TimelineProps {
  lane: TimelinePage['lanes'][number];
  /** The place that the keyboard stands on. */
  at: Place | null;
  /** Whether the reader chose it. */
  chosen: boolean;
  onChoose: (side: Side, column: number) => void;
}

/** One side's claims as marks over the days, each day's place an option that can be chosen. */
export function Lane(props: LaneProps): VNode {
  const { words, content, lane } = props;
  const { across, pitch, width: column } = columnSize(content);
  const most = Math.max(
    1,
    ...lane.cells.map(({ acts, claims }) => acts.length + (claims > acts.length ? across : 0)),
  );
  const height = Math.ceil(most / across) * pitch + PAD * 2;
  const width = content.columns.length * column;
  const x = (at: number): number =>
    (directionOf(words.say) === 'rtl' ? content.columns.length - 1 - at : at) * column;
  const now = content.now === null ? null : x(content.now) + column / 2;
  return (
    <svg class={`lane-drawing ${lane.side}`} width={width} height={height} role="presentation">
      {now !== null && <path class="now-line" d={`M${now} 0V${height}`} />}
      <Slices size={12}>
        {lane.cells.map((cell) => (
          <Cell key={cell.column} {...props} cell={cell} x={x(cell.column)} height={height} />
        ))}
      </Slices>
      <Slices size={24}>
        {lane.cells.map((cell) => (
          <Unmarked key={cell.column} words={words} cell={cell} x={x(cell.column) + column / 2} />
        ))}
      </Slices>
    </svg>
  );
}

function Cell(props: LaneProps & { cell: TimelineCell; x: number; height: number }): VNode {
  const { words, content, lane, cell, x, height, at, onChoose } = props;
  const { across, pitch, width } = columnSize(content);
  const here = at?.side === lane.side && at.column === cell.column;
  const column = content.columns[cell.column];
  const name = column ? columnName(words.say, column) : '';
  const label = words.say('labelled', name, counted(words.say, 'claims', cell.claims));
  return (
    <g
      class="cell"
      role="option"
      aria-selected={here && props.chosen}
      aria-label={label}
      tabindex={here ? 0 : -1}
      data-cell={`${lane.side} ${cell.column}`}
      onClick={trusted(() => {
        onChoose(lane.side, cell.column);
      })}
    >
      <title>{label}</title>
      <rect class="halo" x={x + 1} y={1} width={width - 2} height={height - 2} rx={5} />
      <Marks
        placed={cell.acts.map((act, n) => ({
          act,
          x: x + 2 + (n % across) * pitch,
          y: height - PAD - pitch - Math.floor(n / across) * pitch,
        }))}
      />
    </g>
  );
}

/** How many claims a full column has no marks for; its option's name counts them all. */
function Unmarked({ words, cell, x }: { words: Words; cell: TimelineCell; x: number }): VNode | null {
  const more = cell.claims - cell.acts.length;
  if (more === 0) return null;
  return (
    <text class="more-marks" x={x} y={PAD + 6} aria-hidden="true">
      +{figure(words.say, more)}
    </text>
  );
}
