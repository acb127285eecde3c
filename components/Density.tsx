import type { VNode } from 'preact';

const HEIGHT = 24;

interface DensityProps {
  density: number[];
  /** The share of the time, from 0 to 1, that the day in view has behind it. */
  past: number;
}

/** How the claims spread over the record's time, behind the day's handle; screen readers have the lists. */
export function Density({ density, past }: DensityProps): VNode {
  const most = Math.max(1, ...density);
  return (
    <svg
      class="density"
      viewBox={`0 0 ${density.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {density.map((claims, at) =>
        claims === 0 ? null : (
          <path
            key={at}
            class={at / density.length <= past ? 'past' : 'ahead'}
            d={`M${at} ${HEIGHT}v${-tall(claims, most)}h.8v${tall(claims, most)}z`}
          />
        ),
      )}
    </svg>
  );
}

/** By the square root, so that the quiet months beside the loud first one can still be seen. */
const tall = (claims: number, most: number): number => Math.max(2, Math.sqrt(claims / most) * HEIGHT);
