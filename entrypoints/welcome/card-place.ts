import { placeCard } from '../../lib/hover/place-card.ts';

/** Where the story's card is shown: in the top layer beside its name, as on a page. */
export interface CardPlace {
  node: HTMLElement;
  /** Shows what the node holds beside a name. */
  openBeside(name: HTMLElement): void;
  close(): void;
}

/** A place for the card; it is filled by who opens it, and follows its name when the page scrolls. */
export function createCardPlace(): CardPlace {
  const node = document.createElement('div');
  node.className = 'place';
  node.popover = 'manual';
  document.documentElement.append(node);
  let beside: HTMLElement | null = null;
  const put = (): void => {
    if (beside) putBeside(node, beside);
  };
  addEventListener('scroll', put, { passive: true });
  addEventListener('resize', put);
  new ResizeObserver(put).observe(node);
  return {
    node,
    openBeside: (name) => {
      beside = name;
      node.showPopover();
      put();
    },
    close: () => {
      beside = null;
      node.hidePopover();
    },
  };
}

function putBeside(node: HTMLElement, name: HTMLElement): void {
  const size = { width: node.offsetWidth, height: node.offsetHeight };
  const { clientWidth: width } = document.documentElement;
  const rtl = getComputedStyle(name).direction === 'rtl';
  const { left, top } = placeCard([...name.getClientRects()], size, { width, height: innerHeight }, rtl);
  Object.assign(node.style, { left: `${String(left)}px`, top: `${String(top)}px` });
}
