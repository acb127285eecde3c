import { createContext } from 'preact';
import type { ComponentChild, VNode } from 'preact';
import { useContext, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { onTurn } from './turns.ts';

/** How many entries of a list, or parts of a page, are drawn at a time; all of them where nothing else is said. */
export const SliceSize = createContext(Infinity);

interface SlicesProps {
  children: ComponentChild[];
  /** Entries to a slice, where they weigh so much less or more than others. */
  size?: number;
}

/**
 * A long list drawn slice by slice, so that no task of the drawing thread is long (DESIGN §8). Until its turn a slice
 * stays as it was drawn last; one that has had its turn holds the same nodes, which Preact passes by.
 */
export function Slices({ children, size }: SlicesProps): VNode {
  const usual = useContext(SliceSize);
  const most = usual === Infinity ? usual : (size ?? usual);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const list = useRef<ComponentChild[]>([]);
  const drawn = useRef<ComponentChild[]>([]);
  const done = useRef(0);
  if (list.current !== children) [list.current, done.current] = [children, 0];
  const upTo = Math.min(children.length, done.current + most);
  const whole = upTo === children.length;
  useLayoutEffect(() => {
    done.current = upTo;
    return whole ? undefined : onTurn(() => redraw(undefined));
  });
  drawn.current = [...children.slice(0, upTo), ...(whole ? [] : drawn.current.slice(upTo))];
  return <>{drawn.current}</>;
}
