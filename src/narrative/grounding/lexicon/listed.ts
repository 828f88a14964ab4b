/** Words and runs of words, told with commas between them. */
export function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((words) => words.trim())
    .filter((words) => words !== '');
}
