/** Characters GitHub takes in the body of an issue or comment, as UTF-16 counts them, less room for what people add to it. */
export const GITHUB_BODY = 58_000;

/**
 * The first rendering that fits: all rows, then the top rows and how many more there are, then totals. Every step is whole
 * and says what it leaves out, so that nothing is ever cut.
 * @throws TypeError where not even the last one fits: it must not grow with the data.
 */
export function fitting(steps: readonly (() => string)[], fits: (text: string) => boolean): string {
  for (const step of steps) {
    const text = step();
    if (fits(text)) return text;
  }
  throw new TypeError('Not even the shortest rendering fits');
}

/** More rows than this are in no issue or comment: each takes at least as many characters as GITHUB_BODY has thousands. */
const MOST_ROWS = 1000;

/** Steps that show ever fewer of `count` rows, down to `least`. */
export function steppingDown(
  count: number,
  least: number,
  render: (rows: number) => string,
): readonly (() => string)[] {
  const steps: (() => string)[] = [];
  for (let rows = Math.min(count, MOST_ROWS); rows > least; rows = Math.floor((rows * 3) / 4)) {
    steps.push(() => render(rows));
  }
  return [...steps, () => render(Math.min(count, least))];
}

/** Room by characters as UTF-16 counts them, which is how GitHub counts a body. */
export function withinCharacters(most: number): (text: string) => boolean {
  return (text) => text.length <= most;
}

/** Room by bytes of UTF-8. */
export function withinBytes(most: number): (text: string) => boolean {
  return (text) => new TextEncoder().encode(text).length <= most;
}
