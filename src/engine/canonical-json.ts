/**
 * JSON text with the keys of every object in ascending order: equal values have equal texts. Amounts are made of
 * bigint, which JSON does not know: its digits are written under the key `$bigint`, so that 1 and 1n differ.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return { $bigint: String(part) };
    return isPlainObject(part) ? sorted(part) : part;
  });
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, value[key]]));
}
