import type { RawColumn } from './amount-sql.ts';
import type { CsvLayout } from './csv-layout.ts';
import type { LocalFile } from './local-copies.ts';
import { quoteText, quoteTexts } from './sql-text.ts';

/** A file whose columns are known. */
export interface ReadableFile extends LocalFile {
  readonly columns: readonly RawColumn[];
  /** Null for Parquet. */
  readonly csv: CsvLayout | null;
}

/** Files that one statement can read: same columns in the same order and of the same types, written in the same way. */
export function alikeFiles(files: readonly ReadableFile[]): readonly (readonly ReadableFile[])[] {
  return [
    ...Map.groupBy(files, ({ format, columns, csv }) => JSON.stringify([format, columns, csv])).values(),
  ];
}

/** The column with the path of the file a row stands in; no export has one of this name. */
export const FILE_COLUMN = 'spendlog_file_path';

/**
 * SQL that reads files that are alike. CSV is read as text: what an amount is, is decided later, digit by digit.
 * With `withPaths` each row has its file's path, {@link FILE_COLUMN}.
 */
export function readFiles(files: readonly ReadableFile[], withPaths = false): string {
  const [first] = files;
  const more = withPaths ? `, filename = ${quoteText(FILE_COLUMN)}` : '';
  const paths = quoteTexts(files.map(({ path }) => path));
  return first?.csv
    ? readCsv(paths, first.format, first.csv, more)
    : // Old writers do not mark their texts as such.
      `read_parquet([${paths}], union_by_name = true, binary_as_string = true, hive_partitioning = false${more})`;
}

/** What rejected rows of a CSV file are stored as, with `rejects` as the rest of their tables' names. */
export function readCsvWithRejects(file: ReadableFile, csv: CsvLayout, rejects: string): string {
  return readCsv(
    quoteText(file.path),
    file.format,
    csv,
    `, store_rejects = true, rejects_table = '${rejects}_rows', rejects_scan = '${rejects}_scans'`,
  );
}

function readCsv(paths: string, format: LocalFile['format'], csv: CsvLayout, more = ''): string {
  const columns = csv.names.map((name) => `${quoteText(name)}: 'VARCHAR'`);
  const options = [
    'auto_detect = false',
    'header = true',
    `skip = ${csv.skip}`,
    `columns = {${columns.join(', ')}}`,
    `delim = ${quoteText(csv.delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    `nullstr = ''`,
    `compression = '${compressionOf(format)}'`,
    // A folder like `BILLING_PERIOD=2026-05` is no column, and takes no column's place.
    'hive_partitioning = false',
    // The engine pads rows in one thread only, where texts hold line breaks.
    ...(csv.shortRows ? ['null_padding = true', 'parallel = false'] : []),
  ];
  return `read_csv([${paths}], ${options.join(', ')}${more})`;
}

export function compressionOf(format: LocalFile['format']): 'gzip' | 'none' {
  return format === 'csv.gz' ? 'gzip' : 'none';
}
