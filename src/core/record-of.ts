/** A value for each key. TypeScript cannot see that `Object.fromEntries` leaves no key out: this is the one place that says so. */
export function recordOf<K extends string, V>(
  keys: readonly K[],
  pick: (key: K, index: number) => V,
): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key, index) => [key, pick(key, index)])) as Record<K, V>;
}
