/** Letters, spaces and the marks of plain sentences. */
const OTHER = /[^\p{L}\p{M} .,;:!?'’"“”()–—…-]+/gu;

/** A full stop in the middle of a word, which makes an address of it. */
const INNER_STOP = /\.(?=[\p{L}-])/gu;

/**
 * The words of a sentence as every channel may show them. What was found grounded holds nothing else; should anything else
 * ever get here, it loses what makes a link, a mention or markup of it.
 */
export function plainWords(text: string): string {
  return text.replace(OTHER, ' ').replace(INNER_STOP, '. ');
}
