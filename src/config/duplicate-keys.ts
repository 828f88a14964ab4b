import { type Document, isScalar, visit } from 'yaml';

/** Offsets of keys that their map has already. The parser's own check compares each key with every other one. */
export function duplicateKeys(document: Document): readonly number[] {
  const offsets: number[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        const value = isScalar(key) ? key.value : key;
        if (seen.has(value) && isScalar(key)) offsets.push(key.range?.[0] ?? 0);
        seen.add(value);
      }
    },
  });
  return offsets;
}
