import type { SqlEngine } from '../../../core/sql-engine.ts';
import { distinctNames } from './column-name.ts';
import { quoteText } from './sql-text.ts';

/** How one CSV file is written. Nothing of it is guessed from its rows: two files of one export never read differently. */
export interface CsvLayout {
  readonly delimiter: string;
  /** Blank lines before the header. */
  readonly skip: number;
  /** Columns in their order; no two are alike to the engine. */
  readonly names: readonly string[];
  /** Whether rows may end before the last column. */
  readonly shortRows: boolean;
}

/** Tried in this order; the first that gives most columns is meant. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Lines looked at for a header. */
const FIRST_LINES = 20;

/** Reads the header of a CSV file; null where there is none. */
export async function readCsvLayout(
  engine: SqlEngine,
  path: string,
  compression: 'gzip' | 'none',
): Promise<CsvLayout | null> {
  // A delimiter that no export holds gives whole lines; one thread gives the first ones.
  const rows = await engine.rows(
    `SELECT line FROM read_csv([${quoteText(path)}], auto_detect = false, header = false, columns = {'line': 'VARCHAR'}, delim = E'\\x01', quote = '', escape = '', strict_mode = false, parallel = false, compression = '${compression}') LIMIT ${FIRST_LINES}`,
  );
  const lines = rows.map(({ line }) => (typeof line === 'string' ? line : ''));
  const skip = lines.findIndex((line) => line.trim() !== '');
  const header = lines[skip];
  if (header === undefined) return null;
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, names: fieldsOf(header, delimiter) })).sort(
    (a, b) => b.names.length - a.names.length,
  );
  return best
    ? {
        ...best,
        skip,
        names: distinctNames(best.names.map((name, index) => name || `column${index}`)),
        shortRows: false,
      }
    : null;
}

/** The fields of one line, quoted or not. */
export function fieldsOf(line: string, delimiter: string): readonly string[] {
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(line.slice(at));
    const after = at + (quoted?.[0].length ?? 0);
    const next = line.indexOf(delimiter, after);
    const end = next === -1 ? line.length : next;
    fields.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : line.slice(at, end).trim());
    at = end + 1;
  }
  return fields;
}
