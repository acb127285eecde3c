import type { ComponentChildren, VNode } from 'preact';

/** The title of what is in view; it takes the focus when the reader has gone there (it is not in the tab order). */
export function Heading({ children }: { children: ComponentChildren }): VNode {
  return (
    <h1 class="in-view" tabIndex={-1}>
      {children}
    </h1>
  );
}
