/** Gives a test for texts that contain every word asked for, whatever the case or accents; any text passes for none. */
export function matchText(sought: string): (...texts: readonly string[]) => boolean {
  const wanted = folded(sought).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return () => true;
  return (...texts) => {
    const all = folded(texts.join(' '));
    return wanted.every((word) => all.includes(word));
  };
}

const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/g, "'").toLowerCase();
