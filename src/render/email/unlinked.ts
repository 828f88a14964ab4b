/** Parts an address; nobody sees it. */
const MARK = '\u200B';

/** What mail programs take for the middle of an address: after a scheme, `www.`, an `@`, and the dots of host names. */
const JOINTS =
  /\b(?:data|file|ftp|https?|javascript|mailto|sms|tel|vbscript|xmpp):|:(?=\/\/)|\bwww\.|@(?=[\p{L}\p{N}_-])|\.(?=\p{L})/giu;

/** Text in which mail programs find no address to make a link of, though it reads the same. */
export function unlinked(text: string): string {
  return text.replace(JOINTS, (joint) => joint + MARK);
}
