const MARKS = /\p{M}/gu;

/** How lexicons know a word: lower case and without accents, so that a forgotten or an added one changes nothing. */
export function plainWord(word: string): string {
  return word.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('’', "'");
}
