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
