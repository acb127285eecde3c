import { useEffect, useRef } from 'preact/hooks';

/**
 * Gives a reference to a frame that scrolls sideways, so far at first, and for each month, that what stands so many
 * pixels from its beginning is in the middle.
 */
export function useInSight(month: string | null, from: number, direction: 'ltr' | 'rtl') {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const far = Math.max(0, from - box.clientWidth / 2);
    box.scrollLeft = direction === 'rtl' ? -far : far;
  }, [month]);
  return frame;
}
