/** Forms that one lexicon holds at most. */
export const MOST_FORMS = 200_000;

/** Characters of the longest form taken. */
const LONGEST = 200;

/** Words so common that they can name nobody. */
const STOP = new Set(
  'the a an and or of in on to for with by is it he she they we you at as are be was this that der die das und le la les et el los y il lo i в на и та і що на з у'.split(
    ' ',
  ),
);

/** Why a folded form cannot be looked for in texts, or null. */
export function formFault(form: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(form)) return 'has no letter';
  if (form.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (form.length < 2) return 'is a single character';
  return STOP.has(form.toLowerCase()) ? 'is a common word' : null;
}
