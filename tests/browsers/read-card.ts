import type { Page } from 'puppeteer-core';

/** What stands in the card's closed root, as a reader would see it. */
export interface CardView {
  text: string;
  links: string[];
  /** Middle of the first element with that text, in viewport pixels. */
  at(text: string): Promise<{ x: number; y: number }>;
  /** What a function in source form answers, asked of the closed root; plain data only. */
  ask<Answer>(call: string): Promise<Answer>;
}

/** Gives the card that is open on a page, or null. */
export type CardReader = (page: Page) => Promise<CardView | null>;

interface ChromeNode {
  nodeId: number;
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: ChromeNode[];
  shadowRoots?: (ChromeNode & { shadowRootType?: string })[];
  contentDocument?: ChromeNode;
}

/** Reads a closed root by Chromium's debugging protocol. */
export const readChromeCard: CardReader = async (page) => {
  const session = await page.createCDPSession();
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: ChromeNode;
  };
  const closed = findNode(
    root,
    (node) => 'shadowRootType' in node && node.shadowRootType === 'closed' && textOf(node) !== '',
  );
  if (!closed) return null;
  return {
    text: textOf(closed),
    links: hrefs(closed),
    at: async (text) => {
      const found = findNode(closed, (node) => node.nodeType === 1 && textOf(node) === text);
      if (!found) throw new Error(`The card has no “${text}”`);
      const { model } = await session.send('DOM.getBoxModel', { nodeId: found.nodeId });
      const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
      return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
    },
    ask: async <Answer>(call: string) => {
      const { object } = await session.send('DOM.resolveNode', { nodeId: closed.nodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: `function () { return (${call})(this); }`,
        returnByValue: true,
      });
      return result.value as Answer;
    },
  };
};

function findNode(node: ChromeNode, fits: (node: ChromeNode) => boolean): ChromeNode | null {
  if (fits(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findNode(child, fits);
    if (found) return found;
  }
  return null;
}

function textOf(node: ChromeNode): string {
  if (node.nodeType === 3) return node.nodeValue;
  return (node.children ?? []).map(textOf).join('');
}

function hrefs(node: ChromeNode): string[] {
  const { attributes = [], children = [] } = node;
  const at = attributes.indexOf('href');
  return [...(at < 0 ? [] : [attributes[at + 1] ?? '']), ...children.flatMap(hrefs)];
}

interface BidiNode {
  sharedId?: string;
  value?: {
    nodeType?: number;
    nodeValue?: string;
    mode?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: { result: BidiNode } }> };
}

/** Reads a closed root by WebDriver BiDi, which serialises shadow trees. */
export const readFirefoxCard: CardReader = async (page) => {
  const { connection } = page.browser() as unknown as Bidi;
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 50, includeShadowTree: 'all' },
  });
  const closed = findBidi(result.result, (node) => node.value?.mode === 'closed' && bidiText(node) !== '');
  if (!closed) return null;
  return {
    text: bidiText(closed),
    links: bidiLinks(closed),
    at: async (text) => {
      const found = findBidi(closed, (node) => node.value?.nodeType === 1 && bidiText(node) === text);
      if (!found?.sharedId) throw new Error(`The card has no “${text}”`);
      const box = await connection.send('script.callFunction', {
        functionDeclaration:
          '(e) => { const r = e.getBoundingClientRect(); return `${r.x + r.width / 2} ${r.y + r.height / 2}`; }',
        arguments: [{ sharedId: found.sharedId }],
        target: { context },
        awaitPromise: false,
      });
      const [x = 0, y = 0] = String(box.result.result.value).split(' ').map(Number);
      return { x, y };
    },
    ask: async <Answer>(call: string) => {
      const { result } = await connection.send('script.callFunction', {
        functionDeclaration: `(root) => JSON.stringify((${call})(root))`,
        arguments: [{ sharedId: closed.sharedId }],
        target: { context },
        awaitPromise: false,
      });
      return JSON.parse(String(result.result.value)) as Answer;
    },
  };
};

function findBidi(node: BidiNode, fits: (node: BidiNode) => boolean): BidiNode | null {
  if (fits(node)) return node;
  const { shadowRoot, children = [] } = node.value ?? {};
  for (const child of shadowRoot ? [shadowRoot, ...children] : children) {
    const found = findBidi(child, fits);
    if (found) return found;
  }
  return null;
}

function bidiText(node: BidiNode): string {
  if (node.value?.nodeType === 3) return node.value.nodeValue ?? '';
  return (node.value?.children ?? []).map(bidiText).join('');
}

function bidiLinks(node: BidiNode): string[] {
  const href = node.value?.attributes?.['href'];
  return [...(href === undefined ? [] : [href]), ...(node.value?.children ?? []).flatMap(bidiLinks)];
}
