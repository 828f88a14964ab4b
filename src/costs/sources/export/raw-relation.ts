import type { DataQualityItem } from '../../../core/data-quality.ts';
import { SpendlogError } from '../../../core/errors.ts';
import type { Day } from '../../../core/period.ts';
import { addMonths, firstDayOf, monthOf } from '../../../core/period.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import { type AmountProfile, profileAmounts } from './amount-profile.ts';
import type { RawColumn } from './amount-sql.ts';
import { columnKey } from './column-name.ts';
import type { RawColumns } from './dialect.ts';
import type { ExportGroup } from './export-group.ts';
import { rawColumns } from './raw-columns.ts';
import { FILE_COLUMN } from './read-files.ts';
import { selectFiles } from './select-files.ts';
import { type PaddedFile, padShortRows, shortRowsItem } from './short-rows.ts';
import { quoteIdentifier } from './sql-text.ts';

/** The rows of an export as they stand in its files. */
export interface RawRelation {
  readonly raw: RawColumns;
  readonly profile: AmountProfile;
  readonly columns: readonly RawColumn[];
  /** Whether rows carry `export_group`, the number of the export they come from. */
  readonly grouped: boolean;
  /** Whether the rows lie in the engine's own database; otherwise the files are read anew by each query. */
  readonly stored: boolean;
  /** What had to be done to read the rows. */
  readonly quality: readonly DataQualityItem[];
}

export interface DaysRead {
  readonly from?: Day;
  readonly to?: Day;
}

/** Which rows are read at all. */
export interface RowsRead extends DaysRead {
  /** Only charges made in these accounts; absent: in all. */
  readonly accounts?: readonly string[] | undefined;
}

const RELATION = 'raw_rows';

/** Names that sound like amounts, for dialects that do not list theirs. */
const SOUNDS_LIKE_AMOUNT = /(cost|amount|fee|commitment|value)(forbillingperiod|todate|forusage)?$/;

/**
 * Makes `raw_rows`: Parquet stays in its files and is read column by column; CSV is stored once, because text would
 * be parsed again by every question. Throws `EXPORT_UNREADABLE` when a file turns out to be damaged or there is no row.
 */
export async function openRawRows(
  engine: SqlEngine,
  groups: readonly ExportGroup[],
  rows: RowsRead,
): Promise<RawRelation> {
  const stored = groups.some(({ files }) => files.some(({ format }) => format !== 'parquet'));
  const create = (from: readonly ExportGroup[]): Promise<void> =>
    engine.run(
      `CREATE ${stored ? 'TABLE' : 'VIEW'} ${RELATION} AS ${selectFiles(from, (date) => dateTest(date, rows), rows.accounts ?? null)}`,
    );
  const padded = await create(groups).then(
    () => [],
    async (cause: unknown) => {
      const found = await shortRowsOf(engine, groups);
      if (found.length === 0) throw unreadable(cause);
      await readable(create(withPadding(groups, found)));
      return found;
    },
  );
  const described = await engine.rows(`DESCRIBE ${RELATION}`);
  const columns = described
    .map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }))
    .filter(({ name }) => name !== 'export_group' && name !== FILE_COLUMN);
  const amounts = amountColumns(groups, columns);
  const profile = await readable(profileAmounts(engine, RELATION, amounts));
  return {
    raw: rawColumns(RELATION, columns, profile),
    profile,
    columns,
    grouped: groups.length > 1,
    stored,
    quality: shortRowsItem(padded),
  };
}

async function shortRowsOf(
  engine: SqlEngine,
  groups: readonly ExportGroup[],
): Promise<readonly PaddedFile[]> {
  const found: PaddedFile[] = [];
  for (const { files, dialect } of groups) {
    for (const file of files) {
      const padded = await padShortRows(engine, file, dialect.required);
      if (padded) found.push(padded);
    }
  }
  return found;
}

function withPadding(groups: readonly ExportGroup[], padded: readonly PaddedFile[]): readonly ExportGroup[] {
  const byPath = new Map(padded.map(({ file }) => [file.path, file]));
  return groups.map((group) => ({
    ...group,
    files: group.files.map((file) => byPath.get(file.path) ?? file),
  }));
}

/**
 * Whole months are read even where part of one was asked for: what a commitment cost in a month is known of the
 * whole month only. Dates that are text are not filtered here, but by the day of the charge.
 */
function dateTest(column: RawColumn | undefined, { from, to }: DaysRead): string | null {
  if (!column || !isTimed(column)) return null;
  const name = quoteIdentifier(column.name);
  const limits = [
    ...(from ? [`${name} >= DATE '${firstDayOf(monthOf(from))}'`] : []),
    ...(to ? [`${name} < DATE '${firstDayOf(addMonths(monthOf(to), 1))}'`] : []),
  ];
  return limits.length === 0 ? null : `(${limits.join(' AND ')}) OR ${name} IS NULL`;
}

export function isTimed({ type }: RawColumn): boolean {
  return type.startsWith('TIMESTAMP') || type === 'DATE';
}

function amountColumns(groups: readonly ExportGroup[], columns: readonly RawColumn[]): readonly RawColumn[] {
  const listed = groups[0]?.dialect.amounts?.map(columnKey);
  return columns.filter(({ name }) =>
    listed ? listed.includes(columnKey(name)) : SOUNDS_LIKE_AMOUNT.test(columnKey(name)),
  );
}

async function readable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw unreadable(cause);
  }
}

function unreadable(cause: unknown): SpendlogError {
  if (cause instanceof SpendlogError) return cause;
  return new SpendlogError(
    'EXPORT_UNREADABLE',
    'A file of the export is damaged or cut short.',
    'Copy or download the export again.',
    { cause },
  );
}
