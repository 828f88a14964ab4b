/**
 * Whether a text is what a pattern stands for: `*` any text, `?` any one character, all else itself. Takes time in
 * proportion to both lengths at most, whatever the pattern: names come from AWS.
 */
export function matchesWildcard(pattern: string, text: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === text;
  const [signs, characters] = [[...pattern], [...text]];
  let [sign, at] = [0, 0];
  let star: { readonly sign: number; at: number } | null = null;
  while (at < characters.length) {
    if (signs[sign] === '*') {
      star = { sign, at };
      sign += 1;
    } else if (sign < signs.length && (signs[sign] === '?' || signs[sign] === characters[at])) {
      [sign, at] = [sign + 1, at + 1];
    } else if (star) {
      star.at += 1;
      [sign, at] = [star.sign + 1, star.at];
    } else {
      return false;
    }
  }
  return signs.slice(sign).every((each) => each === '*');
}
