/** A table of facts without what is not told in it: a quarter less to read, and to pay for. */
export function compactFacts(facts: string): string {
  return JSON.stringify(JSON.parse(facts), (_key, value: unknown) => (value === null ? undefined : value));
}
