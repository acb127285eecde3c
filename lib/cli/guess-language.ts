/** Words that only texts of a language are full of. */
const COMMON: Record<string, string> = {
  en: 'the of and to in that is was for with',
  uk: 'та що на не із від його який україни це',
  ru: 'и что на не из от его который россии это',
  de: 'der die und das den von ist nicht mit ein',
  fr: 'le la les des et du que une dans pour',
  es: 'el la los de que y en del por una',
  pl: 'w i na z się nie że do jest przez',
  it: 'il di che e la per del non con gli',
  vi: 'và của các cho là không được với những về',
};

/** The language that a text is most likely in, by its script or its commonest words; null for too short a text. */
export function guessLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const share = (script: RegExp): number => (text.match(script)?.length ?? 0) / letters;
  if (share(/\p{Script=Arabic}/gu) > 0.4) return 'ar';
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(COMMON).map(([lang, list]) => {
    const common = new Set(list.split(' '));
    return { lang, score: words.filter((word) => common.has(word)).length };
  });
  const [first] = scores.sort((a, b) => b.score - a.score);
  return first && first.score > 0 ? first.lang : null;
}
