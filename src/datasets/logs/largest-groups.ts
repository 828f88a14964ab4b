import { textColumn } from '../text-column.ts';

/** Names of log groups that were listed before, those that store most first. */
export function largestGroups(rows: readonly unknown[]): readonly string[] {
  return textColumn(
    rows.toSorted((a, b) => storedBytes(b) - storedBytes(a)),
    'logGroupName',
  );
}

function storedBytes(row: unknown): number {
  const known = typeof row === 'object' && row !== null && 'storedBytes' in row;
  return known && typeof row.storedBytes === 'number' ? row.storedBytes : 0;
}
