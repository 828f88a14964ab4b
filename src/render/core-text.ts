/** A sentence of the core in the reader's language where the catalogue has it; the English one otherwise. */
export function coreText(catalogue: Readonly<Record<string, string>>, key: string, english: string): string {
  return (Object.hasOwn(catalogue, key) ? catalogue[key] : undefined) ?? english;
}
