import type { Change } from '../../components/changed.tsx';
import type { SettingsChange } from '../../lib/browser/settings.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import type { Settings } from '../../lib/domain/settings.ts';

/** The last change and what was there before it. */
interface Done {
  change: Change;
  before: Partial<Settings>;
  /** Where the focus was, and goes back to when the change is taken back. */
  from: Element | null;
}

/** Changes settings and keeps the last change for taking back. */
export interface Desk {
  last(): Change | null;
  /** Makes a change; with a name it can be taken back. */
  change(how: SettingsChange, named: Change | null): Promise<void>;
  undo(): Promise<void>;
  /** Lets the last change stand. */
  settle(): void;
}

/** A desk that tells after each change. */
export function createDesk(changed: () => void): Desk {
  let done: Done | null = null;
  return {
    last: () => done?.change ?? null,
    change: async (how, named) => {
      const from = document.activeElement;
      await changeSettings((now) => {
        const change = typeof how === 'function' ? how(now) : how;
        done = named && { change: named, before: partsOf(now, change), from };
        return change;
      });
      changed();
    },
    undo: async () => {
      if (done?.from instanceof HTMLElement) done.from.focus();
      if (done) await changeSettings(done.before);
      done = null;
      changed();
    },
    settle: () => {
      done = null;
    },
  };
}

/** Those settings that a change replaces, so that taking it back leaves all others alone. */
const partsOf = (settings: Settings, change: Partial<Settings>): Partial<Settings> =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => Object.hasOwn(change, key)));
