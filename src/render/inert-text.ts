/** How many characters of a string from a bill are shown. */
export const TEXT_CAP = 200;

const WHITESPACE = /[\s\u2028\u2029]+/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/**
 * A string from a bill, safe to look at: one line, at most {@link TEXT_CAP} characters, and whatever could hide or
 * reorder text (control, bidirectional, zero-width, unassigned) written as an escape. Markup is not its business.
 */
export function inertText(text: string): string {
  const line = text.replace(WHITESPACE, ' ').trim();
  const characters = Array.from(line.slice(0, TEXT_CAP * 4));
  const kept =
    characters.length > TEXT_CAP || line.length > TEXT_CAP * 4
      ? `${characters.slice(0, TEXT_CAP).join('')}…`
      : line;
  return visibleText(kept);
}

/** A line of any length in which whatever nobody would see is written as an escape. */
export function visibleText(line: string): string {
  return line.replace(INVISIBLE, escaped);
}

function escaped(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}
