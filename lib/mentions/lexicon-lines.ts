import type { Compound } from '../domain/entity.ts';
import { foldText } from './fold.ts';
import { formFault, MOST_FORMS } from './form-fault.ts';
import { TableWriter } from './table-writer.ts';

/** Gathers forms with their senses, and writes what a table, its senses and its nouns are read from. */
export class LexiconLines {
  readonly #faults: Set<string>;
  readonly #forms = new Map<string, Map<string, string>>();
  readonly #nouns = new Map<string, number>();

  constructor(faults: Set<string>) {
    this.#faults = faults;
  }

  /** Takes a form in one sense; a safe sense for an entity stands over one that needs context. */
  put(id: string, written: string, sense: string): void {
    const form = written.length > 1000 ? written : trimmed(foldText(written).text);
    const fault =
      this.#forms.size < MOST_FORMS
        ? formFault(form) && `“${form.slice(0, 40)}” ${formFault(form)}`
        : `has forms beyond the ${MOST_FORMS} that a lexicon holds`;
    if (fault !== null) {
      this.#faults.add(`${id}: ${fault}`);
      return;
    }
    const senses = this.#forms.get(form) ?? new Map<string, string>();
    this.#forms.set(form, senses);
    const key = sense.slice(1);
    if (senses.get(key)?.charAt(0) !== 's') senses.set(key, sense);
  }

  putCompound(id: string, { anchors, nouns, noun, gap, needs }: Compound, index: number): void {
    const words = nouns.map((word) => foldText(word).text.trim().toLowerCase()).filter((word) => word !== '');
    if (words.length === 0) return;
    const key = words.sort((a, b) => b.length - a.length).join('|');
    const list = this.#nouns.get(key) ?? this.#nouns.size;
    this.#nouns.set(key, list);
    const sense = `${needs ? 'c' : 's'}${index},${noun === 'before' ? 'b' : 'a'},${gap},${list}`;
    for (const anchor of anchors) this.put(id, anchor, sense);
  }

  toLines(): string[] {
    const senses = new Map<string, number>([['', 0]]);
    const table = new TableWriter();
    for (const [form, byEntity] of this.#forms) {
      const text = [...byEntity.values()].join(' ');
      const n = senses.get(text) ?? senses.size;
      senses.set(text, n);
      table.add(form, n);
    }
    return [[...this.#nouns.keys()].join('\t'), [...senses.keys()].join('\t'), ...table.toLines()];
  }
}

/** A form without the signs around it that no reader takes for a part of the name. */
const trimmed = (form: string): string => form.replace(/^[^\p{L}\p{N}]+/u, '').trimEnd();
