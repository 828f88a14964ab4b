import type { ExportDialect } from '../../../core/cost-source.ts';
import { SpendlogError } from '../../../core/errors.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import type { RawColumn } from './amount-sql.ts';
import { columnKey, missingNames } from './column-name.ts';
import type { DataFile } from './data-file.ts';
import type { Dialect } from './dialect.ts';
import { recogniseDialect } from './dialects/index.ts';
import { quoteTexts } from './sql-text.ts';

/** A file as the engine reads it. */
export interface LocalFile {
  readonly path: string;
  readonly format: 'parquet' | 'csv' | 'csv.gz';
  readonly source: DataFile;
}

/** Files that are parts of one export: same place, same format, same columns. */
export interface ExportGroup {
  readonly files: readonly LocalFile[];
  readonly columns: readonly RawColumn[];
  readonly dialect: Dialect;
  readonly version: ExportDialect;
}

/** Sorts files into the exports they are parts of. Throws `EXPORT_UNREADABLE` for a file that is no export, or is damaged. */
export async function exportGroups(
  engine: SqlEngine,
  files: readonly LocalFile[],
): Promise<readonly ExportGroup[]> {
  const groups = new Map<string, ExportGroup>();
  for (const file of files) {
    const columns = await columnsOf(engine, file);
    const { dialect, version } = recognised(file, columns);
    const { location, place } = file.source;
    const key = JSON.stringify([
      location,
      place.root,
      file.format,
      columns.map(({ name }) => columnKey(name)).sort(),
    ]);
    const group = groups.get(key);
    groups.set(key, { files: [...(group?.files ?? []), file], columns, dialect, version });
  }
  return [...groups.values()];
}

/** SQL that reads files of one format. CSV is read as text: what an amount is, is decided later, digit by digit. */
export function readFiles(files: readonly LocalFile[]): string {
  const paths = `[${quoteTexts(files.map(({ path }) => path))}]`;
  const format = files[0]?.format;
  if (format === 'parquet') return `read_parquet(${paths}, union_by_name = true)`;
  const compression = format === 'csv.gz' ? 'gzip' : 'none';
  return `read_csv(${paths}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', nullstr = '', compression = '${compression}', union_by_name = true)`;
}

async function columnsOf(engine: SqlEngine, file: LocalFile): Promise<readonly RawColumn[]> {
  try {
    const rows = await engine.rows(`DESCRIBE SELECT * FROM ${readFiles([file])}`);
    return rows.map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
  } catch (cause) {
    throw new SpendlogError(
      'EXPORT_UNREADABLE',
      `The file ${JSON.stringify(file.source.file.name)} cannot be read: it is damaged or cut short.`,
      'Copy or download it again; if it still fails, open it with another tool to see whether it is complete.',
      { cause },
    );
  }
}

function recognised(
  file: LocalFile,
  columns: readonly RawColumn[],
): { dialect: Dialect; version: ExportDialect } {
  const names = columns.map(({ name }) => name);
  const found = recogniseDialect(names);
  if (!found) {
    throw new SpendlogError(
      'EXPORT_UNREADABLE',
      `The file ${JSON.stringify(file.source.file.name)} is no export that Spendlog knows.`,
      'Its columns must be those of FOCUS 1.0 to 1.3, of CUR 2.0 or of a legacy Cost and Usage Report, separated by commas.',
    );
  }
  const missing = missingNames(found.dialect.required, names);
  if (missing.length === 0) return found;
  throw new SpendlogError(
    'EXPORT_UNREADABLE',
    `The file ${JSON.stringify(file.source.file.name)} (${found.version}) lacks the columns ${missing.join(', ')}.`,
    'Export the table again with these columns; without them the costs would not be known.',
  );
}
