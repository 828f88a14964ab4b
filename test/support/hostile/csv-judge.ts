import { parse } from 'csv-parse/sync';
import type { Live } from './judged.ts';

/** What a spreadsheet computes: also in full width, and behind what it drops or does not show. A plain negative number is none. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Every cell that a spreadsheet would compute, and every row that has not as many cells as the first. */
export function liveInCsv(csv: string): readonly Live[] {
  const rows: readonly (readonly string[])[] = parse(csv, { relax_column_count: true });
  const width = rows[0]?.length ?? 0;
  return rows.flatMap((row) => [
    ...(row.length === width ? [] : [{ what: 'row', text: JSON.stringify(row) }]),
    ...row
      .filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell))
      .map((cell) => ({ what: 'formula', text: cell })),
  ]);
}
