/** The texts of one column: rows of a dataset that was read before come without their type. */
export function textColumn(rows: readonly unknown[], column: string): readonly string[] {
  return rows.flatMap((row) => {
    const columns = typeof row === 'object' && row !== null ? new Map(Object.entries(row)) : new Map();
    const value: unknown = columns.get(column);
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
}
