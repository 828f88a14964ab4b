import type { ExportDialect } from '../../../core/cost-source.ts';
import { SpendlogError } from '../../../core/errors.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import type { RawColumn } from './amount-sql.ts';
import { columnKey, missingNames, unknownNames } from './column-name.ts';
import { readCsvLayout } from './csv-layout.ts';
import type { Dialect } from './dialect.ts';
import { recogniseDialect } from './dialects/index.ts';
import { misnamed, notUtf8 } from './discover.ts';
import { namedFormat } from './file-format.ts';
import type { LocalFile } from './local-copies.ts';
import { partsName } from './parts-name.ts';
import { compressionOf, type ReadableFile, readFiles } from './read-files.ts';

/**
 * Files that are parts of one export: same place, tied together by a manifest or by alike names, same format, same
 * columns but for those that come with new tags or products.
 */
export interface ExportGroup {
  readonly files: readonly ReadableFile[];
  readonly dialect: Dialect;
  readonly version: ExportDialect;
}

/** Sorts files into the exports they are parts of. Throws `EXPORT_UNREADABLE` for a file that is no export, or is damaged. */
export async function exportGroups(
  engine: SqlEngine,
  files: readonly LocalFile[],
): Promise<readonly ExportGroup[]> {
  const groups = new Map<string, ExportGroup>();
  for (const local of files) {
    const file = await readable(engine, local);
    const found = recognised(file);
    const key = groupKey(file, found);
    groups.set(key, { ...found, files: [...(groups.get(key)?.files ?? []), file] });
  }
  return [...groups.values()];
}

function groupKey(file: ReadableFile, { dialect, version }: Recognised): string {
  const { location, place, listed } = file.source;
  const parts = listed ? null : partsName(file.source.file.name);
  const names = file.columns.map(({ name }) => name);
  const fixed = dialect.knownColumns(version).filter((name) => !name.endsWith('*'));
  const coming = new Set(unknownNames(names, fixed));
  const family = dialect.family === 'FOCUS' ? names : names.filter((name) => !coming.has(name));
  return JSON.stringify([location, place.root, parts, file.format, version, family.map(columnKey).sort()]);
}

async function readable(engine: SqlEngine, file: LocalFile): Promise<ReadableFile> {
  try {
    return file.format === 'parquet' ? await parquetFile(engine, file) : await csvFile(engine, file);
  } catch (cause) {
    if (isEncodingError(cause)) throw notUtf8(file.source.file.name);
    throw new SpendlogError(
      'EXPORT_UNREADABLE',
      `The file ${JSON.stringify(file.source.file.name)} cannot be read: it is damaged or cut short.`,
      'Copy or download it again; if it still fails, open it with another tool to see whether it is complete.',
      { cause },
    );
  }
}

function isEncodingError(cause: unknown): boolean {
  return cause instanceof Error && /unicode|utf-?8/i.test(cause.message);
}

async function parquetFile(engine: SqlEngine, file: LocalFile): Promise<ReadableFile> {
  const rows = await engine.rows(
    `DESCRIBE SELECT * FROM ${readFiles([{ ...file, columns: [], csv: null }])}`,
  );
  const columns = rows.map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
  return { ...file, columns, csv: null };
}

async function csvFile(engine: SqlEngine, file: LocalFile): Promise<ReadableFile> {
  const csv = await readCsvLayout(engine, file.path, compressionOf(file.format));
  const columns: readonly RawColumn[] = csv?.names.map((name) => ({ name, type: 'VARCHAR' })) ?? [];
  return { ...file, columns, csv };
}

interface Recognised {
  readonly dialect: Dialect;
  readonly version: ExportDialect;
}

function recognised({ source, columns }: ReadableFile): Recognised {
  const names = columns.map(({ name }) => name);
  const found = recogniseDialect(names);
  if (!found) {
    // Any text could be CSV; one that is none and promises something else has broken its promise.
    if (namedFormat(source.file.name) && source.format === 'csv') throw misnamed(source.file.name);
    throw new SpendlogError(
      'EXPORT_UNREADABLE',
      `The file ${JSON.stringify(source.file.name)} is no export that Spendlog knows.`,
      'Its columns must be those of FOCUS 1.0 to 1.3, of CUR 2.0 or of a legacy Cost and Usage Report.',
    );
  }
  const missing = missingNames(found.dialect.required, names);
  if (missing.length === 0) return found;
  throw new SpendlogError(
    'EXPORT_UNREADABLE',
    `The file ${JSON.stringify(source.file.name)} (${found.version}) lacks the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}.`,
    'Export the table again with all its columns; without these the costs would not be known.',
  );
}
