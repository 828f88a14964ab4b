/** Order of code units, the same on every machine: never the locale's. */
export function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The distinct texts, ascending. */
export function distinct(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].sort(inOrder);
}
