import type { Sense } from './compile-lexicon.ts';

/** What a form may stand for. */
export interface Meaning {
  entity: string;
  sense: Sense;
}

/** A compound, ready to be looked for at its anchor. */
export interface OpenCompound {
  nouns: readonly string[];
  noun: 'after' | 'before';
  gap: number;
  meaning: Meaning;
}

/** One form, or the anchor of compounds. */
export interface Form {
  text: string;
  /** Senses as compiled; read by `meaningsOf` only when the form was found. */
  senses: string;
  compounds: OpenCompound[];
}

/** A loaded lexicon: forms by how they begin, the longest first. */
export interface Lexicon {
  /** A letter for the side of a person, '' for anything else. */
  sideOf(entity: string): string;
  /** Whether the record has something to say about it. */
  isSpoken(entity: string): boolean;
  formsAt(key: string): readonly Form[];
  meaningsOf(form: Form): Meaning[];
}

/** Characters by which forms are looked up; shorter forms are found under themselves. */
export const KEY = 3;

/** Loads a compiled lexicon; one pass over its lines. */
export function openLexicon(text: string): Lexicon {
  const lines = text.split('\n');
  const ids = (lines[0] ?? '').split(' ');
  const marks = lines[1] ?? '';
  const markOf = (entity: string): string => marks.charAt(ids.indexOf(entity));
  const compounds = Number(lines[2]);
  const byKey = new Map<string, Form[]>();
  for (const form of compoundForms(lines.slice(3, 3 + compounds), ids)) add(byKey, form);
  for (let n = 3 + compounds; n < lines.length; n += 1) {
    const [form = '', senses = ''] = (lines[n] ?? '').split('\t');
    if (form !== '') add(byKey, { text: form, senses, compounds: [] });
  }
  for (const forms of byKey.values()) forms.sort((a, b) => b.text.length - a.text.length);
  const none: Form[] = [];
  return {
    sideOf: (entity) => markOf(entity).toLowerCase().replace('o', ''),
    isSpoken: (entity) => /[a-z]/.test(markOf(entity)),
    formsAt: (key) => byKey.get(key) ?? none,
    meaningsOf: ({ senses }) =>
      senses === '' ? [] : senses.split(' ').map((sense) => meaningOf(sense, ids)),
  };
}

const meaningOf = (sense: string, ids: readonly string[]): Meaning => ({
  sense: sense.charAt(0) as Sense,
  entity: ids[Number(sense.slice(1))] ?? '',
});

function add(byKey: Map<string, Form[]>, form: Form): void {
  const key = form.text.slice(0, KEY).toLowerCase();
  const forms = byKey.get(key);
  if (forms) forms.push(form);
  else byKey.set(key, [form]);
}

function compoundForms(lines: readonly string[], ids: readonly string[]): Form[] {
  return lines.flatMap((line) => {
    const [anchors = '', nouns = '', noun = '', gap = '', sense = '', index = ''] = line.split('\t');
    const compound: OpenCompound = {
      nouns: nouns.split('|').map((word) => word.toLowerCase()),
      noun: noun === 'before' ? 'before' : 'after',
      gap: Number(gap),
      meaning: meaningOf(sense + index, ids),
    };
    return anchors.split('|').map((text) => ({ text, senses: '', compounds: [compound] }));
  });
}
