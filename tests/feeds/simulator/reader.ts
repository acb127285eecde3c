import { checkTarget, targetPath } from '../../../lib/feeds/check-target.ts';
import type { Bytes } from '../../../lib/feeds/digest.ts';
import { ED25519 } from '../../../lib/feeds/ed25519.ts';
import { FeedFault } from '../../../lib/feeds/feed-fault.ts';
import { findTarget } from '../../../lib/feeds/find-target.ts';
import type { Schemes } from '../../../lib/feeds/signatures.ts';
import type { Floor, Step, Steps } from '../../../lib/feeds/trust-step.ts';
import type { Trust } from '../../../lib/feeds/update-trust.ts';
import { updateTrust } from '../../../lib/feeds/update-trust.ts';
import type { Repository } from './repository.ts';
import { DAY_0 } from './repository.ts';

/** Where a step is cut off, as by a killed worker. */
export type Cut = (step: Step, n: number) => boolean;

/** A reader of a simulated feed: what it keeps outlives its runs, as a database would. */
export class Reader {
  readonly held = new Map<string, Bytes>();
  readonly files = new Map<string, Bytes>();
  now = DAY_0;
  schemes: Schemes = ED25519;
  floor: Floor | null = null;

  constructor(repository: Repository, root: Bytes = repository.newest('root')) {
    this.#repository = repository;
    this.held.set('root', root);
  }

  readonly #repository: Repository;

  /** Runs the client; undefined when it was cut. */
  refresh(cut: Cut = () => false): Promise<Trust | FeedFault | undefined> {
    return this.#drive(updateTrust(this.#input()), cut);
  }

  /** Refreshes, then downloads; null when every target came, else the first fault. */
  async download(...names: string[]): Promise<FeedFault | null> {
    const trust = await this.refresh();
    if (!trust || trust instanceof FeedFault) return trust ?? null;
    for (const name of names) {
      const meta = await this.#drive(findTarget(this.#input(), trust, name), () => false);
      if (!meta || meta instanceof FeedFault) return meta ?? null;
      const kept = this.files.get(name);
      if (kept && !(await checkTarget(kept, meta, name))) continue;
      const bytes = this.#repository.answerTarget(targetPath(trust.root, name, meta));
      const fault = bytes ? await checkTarget(bytes, meta, name) : new FeedFault('missing', name, 'server');
      if (fault || !bytes) return fault;
      this.files.set(name, bytes);
    }
    return null;
  }

  version(role: string): number | undefined {
    const bytes = this.held.get(role);
    return (
      bytes && (JSON.parse(new TextDecoder().decode(bytes)) as { signed: { version: number } }).signed.version
    );
  }

  /** The versions held, by role. */
  versions(): Record<string, number | undefined> {
    return Object.fromEntries([...this.held.keys()].sort().map((role) => [role, this.version(role)]));
  }

  texts(): string[] {
    return [...this.files.values()].map((bytes) => new TextDecoder().decode(bytes));
  }

  #input() {
    return { held: this.held, now: this.now, schemes: this.schemes, floor: this.floor };
  }

  async #drive<T>(steps: Steps<T>, cut: Cut): Promise<T | undefined> {
    let next = await steps.next();
    for (let n = 0; !next.done; n += 1) {
      const { value } = next;
      if (cut(value, n)) return undefined;
      if (value.step === 'keep') this.held.set(value.role, value.bytes);
      next = await steps.next(value.step === 'fetch' ? this.#repository.answer(value.path) : null);
    }
    return next.value;
  }
}
