import type { ComponentChildren, VNode } from 'preact';

/** A link where there is somewhere to go, else what it would hold. */
export function Way({ href, children }: { href: string | undefined; children: ComponentChildren }): VNode {
  return href === undefined ? <>{children}</> : <a href={href}>{children}</a>;
}
