import type { InlineCode, Text } from 'mdast';
import { inertText } from './inert-text.ts';

/**
 * The one way a string from a bill (account, service, tag, file name, …) enters Markdown. Names made of nothing but
 * plain words stay plain; everything else becomes inline code, where GitHub resolves no link, mention, issue number,
 * HTML or formatting. Empty text must be named by the caller before.
 */
export function untrusted(text: string): InlineCode | Text {
  const value = inertText(text).replace(BACKSLASH_BEFORE_PIPE, '\\u005C');
  return { type: isPlainWords(value) ? 'text' : 'inlineCode', value: value || ' ' };
}

/** In a table GitHub reads the backslash as escaping itself, and the pipe then ends the cell. */
const BACKSLASH_BEFORE_PIPE = /\\(?=\|)/g;

const WORD = /^\(?\p{Script=Latin}{1,24}\d{0,2}\)?$/u;
/** GitHub links whatever reads like a commit hash. */
const HASH = /^[0-9a-f]{6,}$/i;
/** With a full stop of ours behind it, it reads as the beginning of an address. */
const WWW = /^\(?www\b/i;

function isPlainWords(text: string): boolean {
  return (
    text !== '' && text.split(' ').every((word) => WORD.test(word) && !HASH.test(word) && !WWW.test(word))
  );
}
