const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Bidi_Control}]/gu;

/** Untrusted text made fit for a terminal or a log: control and direction characters become `�`; line ends stay. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '�');
}
