import type { InlineCode } from 'mdast';
import { inertText } from './inert-text.ts';

/**
 * The one way a string from a bill (account, service, tag, file name, …) enters Markdown: inline code, where GitHub
 * resolves no link, mention, issue number, HTML or formatting. Empty text must be named by the caller before.
 */
export function untrusted(text: string): InlineCode {
  return { type: 'inlineCode', value: inertText(text) || ' ' };
}
