/** Letters, spaces and the marks of plain sentences. */
const OTHER = /[^\p{L}\p{M} .,;:!?'’"“”()–—…-]+/gu;

/** A full stop in the middle of a word, which makes an address of it. */
const INNER_STOP = /\.(?=[\p{L}-])/gu;

/** More than any sentence that is found grounded has. */
const MOST_CHARACTERS = 500;

/** Between two of these GitHub looks for a picture: `:rocket:`. */
const TIGHT_COLON = /:(?! )/g;

/** What an address begins with, whatever follows. */
const WWW = /\bwww\./giu;

/**
 * The words of a sentence as every channel may show them. What was found grounded holds nothing else; should anything else
 * ever get here, it loses what makes a link, a mention or markup of it.
 */
export function plainWords(text: string): string {
  return text
    .slice(0, MOST_CHARACTERS)
    .replace(OTHER, ' ')
    .replace(WWW, 'www ')
    .replace(INNER_STOP, '. ')
    .replace(TIGHT_COLON, ': ');
}
