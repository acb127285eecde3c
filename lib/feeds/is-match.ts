/**
 * True when a delegated path covers a target: `*` stands for any run of characters and `?` for one, neither for a
 * slash (TUF 4.5 PATHPATTERN). No regular expression is made of it: a signer could make one that never ends.
 */
export function isMatch(pattern: string, target: string): boolean {
  const wanted = pattern.split('/');
  const given = target.split('/');
  return wanted.length === given.length && wanted.every((one, n) => isPartMatch(one, given[n] ?? ''));
}

/** Greedy with a single way back, to the last star: linear in the pattern times the text. */
function isPartMatch(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let from = 0;
  for (let n = 0; n < text.length; n += 1, at += 1) {
    if (pattern[at] === '*') {
      star = at;
      from = n;
      n -= 1;
    } else if (pattern[at] !== '?' && pattern[at] !== text[n]) {
      if (star < 0) return false;
      at = star;
      n = from;
      from += 1;
    }
  }
  return /^\**$/.test(pattern.slice(at));
}
