import type { Page } from 'puppeteer-core';

interface Area {
  get(key: null): Promise<object>;
}

/** All that the extension keeps on the machine, as text: its databases, its storage areas, its origin's own storage. */
export const storedText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const own = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: Record<string, Area> } | undefined
    >;
    const { storage } = own.browser ?? own.chrome ?? { storage: {} };
    const parts: unknown[] = [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await caches.keys(),
    ];
    for (const area of ['local', 'sync', 'session']) parts.push(await storage[area]?.get(null));
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error as Error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        parts.push(await settled(rows.getAllKeys()), await settled(rows.getAll()));
      }
      database.close();
    }
    return JSON.stringify(parts);
  });
