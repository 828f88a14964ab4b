import type { DataQualityItem } from '../../../core/data-quality.ts';
import { SpendlogError } from '../../../core/errors.ts';
import type { SqlEngine, SqlRow } from '../../../core/sql-engine.ts';
import { columnKey } from './column-name.ts';
import { countOf } from './cost-cell.ts';
import type { CsvLayout } from './csv-layout.ts';
import { type ReadableFile, readCsvWithRejects } from './read-files.ts';

/** A file that could not be read strictly, as it can be read. */
export interface PaddedFile {
  readonly file: ReadableFile;
  /** Rows that end before the last column. */
  readonly shortRows: number;
}

const REJECTS = 'csv_rejects';

/**
 * Looks for what is wrong with a CSV file. Some writers leave out empty values at the end of a row: such a file is
 * read with them as missing values, as long as every column that figures rest on is there. Null where nothing is wrong.
 * Throws `EXPORT_UNREADABLE` for a file that is cut short or damaged, with the line.
 */
export async function padShortRows(
  engine: SqlEngine,
  file: ReadableFile,
  required: readonly string[],
): Promise<PaddedFile | null> {
  const { csv } = file;
  if (!csv) return null;
  const rejected = await rejectedRows(engine, file, csv);
  const count = countOf(rejected['count']);
  if (count === 0) return null;
  const needed = Math.max(...required.map((name) => indexOf(csv, name))) + 1;
  const whole =
    countOf(rejected['others']) === 0 && countOf(rejected['shortest']) >= needed && !isCutShort(rejected);
  if (!whole) throw damaged(file, countOf(rejected['first']));
  return { file: { ...file, csv: { ...csv, shortRows: true } }, shortRows: count };
}

export function shortRowsItem(padded: readonly PaddedFile[]): readonly DataQualityItem[] {
  const count = padded.reduce((sum, { shortRows }) => sum + shortRows, 0);
  if (count === 0) return [];
  return [
    {
      id: 'short-rows',
      severity: 'warning',
      count,
      subject: 'rows',
      message:
        'Rows that end before the last column of the header; the values left out were read as missing.',
      examples: padded.slice(0, 3).map(({ file }) => file.source.shown),
    },
  ];
}

async function rejectedRows(engine: SqlEngine, file: ReadableFile, csv: CsvLayout): Promise<SqlRow> {
  const last = csv.names.at(-1) ?? '';
  try {
    const [read] = await engine.rows(
      `SELECT count(*) AS rows, count("${last.replaceAll('"', '""')}") AS lasts FROM ${readCsvWithRejects(file, csv, REJECTS)}`,
    );
    const [row = {}] = await engine.rows(REJECTED);
    return { ...row, rows: read?.['rows'] ?? null };
  } catch (cause) {
    throw damaged(file, null, cause);
  } finally {
    await engine.run(`DROP TABLE IF EXISTS ${REJECTS}_rows; DROP TABLE IF EXISTS ${REJECTS}_scans`);
  }
}

const REJECTED = `WITH rejected AS (
    SELECT line, min(TRY_CAST(regexp_extract(error_message, 'Found: (\\d+)', 1) AS INTEGER)) FILTER (error_type = 'MISSING COLUMNS') AS found,
      count_if(error_type <> 'MISSING COLUMNS') AS others
    FROM ${REJECTS}_rows GROUP BY line)
  SELECT count(*) AS count, sum(others) AS others, min(line) AS first, max(line) AS last, min(found) AS shortest,
    arg_max(found, line) AS lastFound, min(found) FILTER (line < (SELECT max(line) FROM rejected)) AS shortestBefore
  FROM rejected`;

/** The last line is short as no other is: its end is missing, and so may be all that came after it. */
function isCutShort(rejected: SqlRow): boolean {
  const lines = 1 + countOf(rejected['rows']) + countOf(rejected['count']);
  if (countOf(rejected['last']) < lines) return false;
  return (
    countOf(rejected['count']) === 1 || countOf(rejected['lastFound']) < countOf(rejected['shortestBefore'])
  );
}

function indexOf(csv: CsvLayout, name: string): number {
  return csv.names.findIndex((candidate) => columnKey(candidate) === columnKey(name));
}

function damaged({ source }: ReadableFile, line: number | null, cause?: unknown): SpendlogError {
  const where = line === null ? '' : `, first on line ${line}`;
  return new SpendlogError(
    'EXPORT_UNREADABLE',
    `The file ${JSON.stringify(source.file.name)} is damaged or cut short${where}.`,
    'Copy or download it again. If it stays so: each row must have the columns of the header, texts with commas or line breaks stand in double quotes, and all lines end alike.',
    { cause },
  );
}
