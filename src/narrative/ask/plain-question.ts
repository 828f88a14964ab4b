/** Text as questions are matched: small letters without accents, one space between words and at both ends. */
export function plainQuestion(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return ` ${(words ?? []).join(' ')} `;
}

/** A plain text with other words in the place of some, wherever these stand: also one behind the other. */
export function replaceWords(question: string, words: string, by: string): string {
  let text = question;
  // The space between two of them belongs to both.
  while (text.includes(` ${words} `)) text = text.replaceAll(` ${words} `, ` ${by} `);
  return text;
}

/** Whether a plain text has these words, whole and in this order. */
export function hasWords(question: string, words: string): boolean {
  return words.trim() !== '' && question.includes(` ${words.trim()} `);
}
