/** A library whose code a build cuts: each part that goes, with what stands in its place, and what must be left nowhere. */
export interface Cut {
  /** What is done to the library: sealed against markup, or trimmed of what we have no use for. */
  verb: 'seal' | 'trim';
  library: string;
  /** How the module's id ends, or where it stands in it. */
  module: string;
  parts: readonly (readonly [part: string | RegExp, rest: string])[];
  never?: RegExp;
}

/** A Vite plugin that takes parts out of a library, and fails the build when one is not found or something is left. */
export const takeOut = ({ verb, library, module, parts, never }: Cut) => ({
  name: `${verb}-${library.toLowerCase()}`,
  transform(code: string, id: string) {
    if (!id.includes(module)) return null;
    const cut = parts.reduce((text, [part, rest]) => {
      if (typeof part === 'string' ? !text.includes(part) : !part.test(text))
        throw new Error(`${library} has no ${String(part)} to ${verb}`);
      return text.replace(part, rest);
    }, code);
    if (never?.test(cut)) throw new Error(`${library} has another road to markup`);
    return { code: cut, map: null };
  },
});
