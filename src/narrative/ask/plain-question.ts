/** Text as questions are matched: small letters without accents, one space between words and at both ends. */
export function plainQuestion(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return ` ${(words ?? []).join(' ')} `;
}

/** Whether a plain text has these words, whole and in this order. */
export function hasWords(question: string, words: string): boolean {
  return words.trim() !== '' && question.includes(` ${words.trim()} `);
}
