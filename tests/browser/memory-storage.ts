type Changes = Record<string, { newValue: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** One area of `storage` in memory, which can refuse writes as a browser does for quota and rate. */
class Area {
  held: Record<string, unknown> = {};
  writes = 0;
  refuses = false;
  readonly #tell: (changes: Changes) => void;

  constructor(tell: (changes: Changes) => void) {
    this.#tell = tell;
  }

  get(key?: string): Promise<Record<string, unknown>> {
    const { held } = this;
    return Promise.resolve(structuredClone(key === undefined ? held : { [key]: held[key] }));
  }

  set(items: Record<string, unknown>): Promise<void> {
    if (this.refuses) return Promise.reject(new Error('QUOTA'));
    this.writes += 1;
    Object.assign(this.held, structuredClone(items));
    this.#tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
    return Promise.resolve();
  }

  remove(key: string): Promise<void> {
    if (key in this.held) {
      this.held = Object.fromEntries(Object.entries(this.held).filter(([name]) => name !== key));
      this.#tell({ [key]: { newValue: undefined } });
    }
    return Promise.resolve();
  }
}

/** The browser's `storage`, as far as the settings call it. */
export class MemoryStorage {
  readonly #listeners = new Set<Listener>();
  readonly sync = new Area((changes) => {
    this.#tell(changes, 'sync');
  });
  readonly local = new Area((changes) => {
    this.#tell(changes, 'local');
  });
  readonly onChanged = {
    addListener: (listener: Listener): unknown => this.#listeners.add(listener),
    removeListener: (listener: Listener): unknown => this.#listeners.delete(listener),
  };

  #tell(changes: Changes, area: string): void {
    for (const listener of this.#listeners) listener(changes, area);
  }
}
