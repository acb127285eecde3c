import { parseHTML } from 'linkedom';
import { render } from 'preact';
import type { VNode } from 'preact';

/** Renders into a fresh document and gives the root; Preact makes elements with the global document. */
export function rendered(node: VNode): HTMLElement {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  Object.assign(globalThis, { document });
  const root = document.querySelector<HTMLElement>('#root');
  if (!root) throw new Error('no root');
  render(node, root);
  return root;
}

/** The text of an element as it is read, spaces folded; '' for none. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The texts of all elements that a selector finds. */
export function textsOf(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(textOf);
}

/** The button with this text or label; an error when there is none. */
export function buttonOf(root: Element, name: string): Element {
  const found = [...root.querySelectorAll('button')].find(
    (button) => textOf(button) === name || button.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

/** A click as the reader's own hand makes it, or as a page's script forges it. */
export function click(element: Element, by: 'reader' | 'page' = 'reader'): void {
  const event = new (element.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event('click', {
    bubbles: true,
  });
  Object.defineProperty(event, 'isTrusted', { value: by === 'reader' });
  element.dispatchEvent(event);
}

/** Waits for Preact's next drawing, which it does in a microtask after a component's state changed. */
export async function drawn(): Promise<void> {
  await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(null))));
}

/** Types into a field as a reader does. */
export async function type(field: Element, text: string): Promise<void> {
  (field as HTMLInputElement).value = text;
  const Fired = (field.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event;
  field.dispatchEvent(new Fired('input', { bubbles: true }));
  await drawn();
}

/** A key as the reader presses it, or as a page's script forges it; whether the browser's own act was prevented. */
export function press(element: Element, key: string, by: 'reader' | 'page' = 'reader'): boolean {
  const event = new (element.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event(
    'keydown',
    {
      bubbles: true,
      cancelable: true,
    },
  );
  Object.defineProperties(event, { isTrusted: { value: by === 'reader' }, key: { value: key } });
  element.dispatchEvent(event);
  return event.defaultPrevented;
}
