const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Bidi_Control}]/gu;

/** Untrusted text made fit for a terminal or a log: control and direction characters become `�`; line ends stay. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '�');
}

/** Untrusted text made fit for a workflow's log, where a line may be a command to the runner (`::`, `##[`). */
export function logSafe(text: string): string {
  return printable(text)
    .replace(/^(\s*):(?=:)/gm, '$1: ')
    .replaceAll('##[', '## [');
}

/** JSON text in which every character that could steer a terminal is written as an escape: the same document. */
export function printableJson(value: unknown): string {
  const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value, null, 2).replace(UNPRINTABLE, code)}\n`;
}
