import { hashOf, kept, walkWords, wordEndOf } from './hash.ts';
import { printOf } from './print.ts';
import { BEGUN, INITIALS, INNER, WHOLE } from './table.ts';

/** Hints for each that is set, at the least: fewer mislead more often, more do not fit into the nearest memory. */
const SPARSE = 3;

/** Collects forms, each with the number of its senses, and writes them as a table's two lines (`openTable`). */
export class TableWriter {
  readonly #whole = new Map<string, number[]>();
  readonly #begun = new Set<number>();

  /** Takes a folded form; one written alike takes the newer senses. */
  add(form: string, senses: number): void {
    const { check, initials, inner } = printOf(form, 0, form.length);
    const first = wordEndOf(form, 0);
    const hash = hashOf(form.slice(0, first));
    walkWords(form, first, hash, (end, hash, word) => {
      if (end === form.length)
        this.#whole.set(form, [kept(hash), check, senses | (initials << INITIALS) | (inner << INNER)]);
      else if (word) this.#begun.add(kept(hash));
      return true;
    });
    // A word that only begins forms is held until the next one, which may never come where signs end a form.
    if (first < form.length && !/[\p{L}\p{N}]/u.test(form.slice(first)))
      this.#whole.set(`${form.slice(0, first)}\n`, [kept(hash), 0, 0]);
  }

  /** The hints, two bits a hash; and whole forms in the order of their hashes, three numbers each. */
  toLines(): string[] {
    const entries = [...this.#whole.values()].sort(([a = 0], [b = 0]) => a - b);
    let slots = 16;
    while (slots < (entries.length + this.#begun.size) * SPARSE) slots *= 2;
    const hints = new Uint8Array(slots / 4);
    const mark = (key: number, hint: number): void => {
      const at = (key >>> 2) & (hints.length - 1);
      hints[at] = (hints[at] ?? 0) | (hint << ((key & 3) * 2));
    };
    for (const key of this.#begun) mark(key, BEGUN);
    for (const [key = 0] of entries) mark(key, WHOLE);
    return [toBase64(hints), toBase64(new Uint8Array(Uint32Array.from(entries.flat()).buffer))];
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
