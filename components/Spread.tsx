import type { VNode } from 'preact';

const HEIGHT = 24;

interface SpreadProps {
  spread: number[];
  /** The share of the time, from 0 to 1, that the day in view has behind it. */
  past: number;
}

/** How the claims spread over the record's time, behind the day's handle; screen readers have the lists. */
export function Spread({ spread, past }: SpreadProps): VNode {
  const most = Math.max(1, ...spread);
  return (
    <svg
      class="spread"
      viewBox={`0 0 ${spread.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {spread.map((claims, at) =>
        claims === 0 ? null : (
          <path
            key={at}
            class={at / spread.length <= past ? 'past' : 'ahead'}
            d={`M${at} ${HEIGHT}v${-tall(claims, most)}h.8v${tall(claims, most)}z`}
          />
        ),
      )}
    </svg>
  );
}

/** By the square root, so that the quiet months beside the loud first one can still be seen. */
const tall = (claims: number, most: number): number => Math.max(2, Math.sqrt(claims / most) * HEIGHT);
