/**
 * A column name without case and separators, so that `lineItem/UnblendedCost`, `line_item_unblended_cost`
 * and `LineItemUnblendedCost` are one.
 */
export function columnKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The names of `wanted` that are not among `names`. */
export function missingNames(wanted: readonly string[], names: readonly string[]): readonly string[] {
  const present = new Set(names.map(columnKey));
  return wanted.filter((name) => !present.has(columnKey(name)));
}

/** The names that no pattern knows. Patterns are names, or prefixes that end in `*`. */
export function unknownNames(names: readonly string[], patterns: readonly string[]): readonly string[] {
  const exact = new Set(patterns.filter((pattern) => !pattern.endsWith('*')).map(columnKey));
  const prefixes = patterns.filter((pattern) => pattern.endsWith('*')).map(columnKey);
  return names.filter((name) => {
    const key = columnKey(name);
    return !exact.has(key) && !prefixes.some((prefix) => key.startsWith(prefix));
  });
}

/**
 * Names that the engine tells apart. It compares them without case, while tag keys differ by it: a name that is alike
 * to an earlier one gets blanks at its end.
 */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let distinct = name;
    while (taken.has(distinct.toLowerCase())) distinct += ' ';
    taken.add(distinct.toLowerCase());
    return distinct;
  });
}
