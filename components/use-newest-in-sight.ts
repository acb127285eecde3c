import { useEffect, useRef } from 'preact/hooks';

/** Gives a reference to a frame that scrolls sideways, so far at first, and for each month, that its newest mark shows. */
export function useNewestInSight(month: string | null) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = frame.current;
    const mark = box?.querySelector('[tabindex="0"][data-cell]')?.getBoundingClientRect();
    if (!box || !mark) return;
    const { left, width } = box.getBoundingClientRect();
    box.scrollLeft += mark.left + mark.width / 2 - left - width / 2;
  }, [month]);
  return frame;
}
