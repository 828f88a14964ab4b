import { SpendlogError } from '../../../core/errors.ts';
import type { Day } from '../../../core/period.ts';
import { addMonths, firstDayOf, monthOf } from '../../../core/period.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import { type AmountProfile, profileAmounts } from './amount-profile.ts';
import type { RawColumn } from './amount-sql.ts';
import { columnKey, unknownNames } from './column-name.ts';
import type { RawColumns } from './dialect.ts';
import { type ExportGroup, readFiles } from './export-group.ts';
import { rawColumns } from './raw-columns.ts';
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
}

export interface DaysRead {
  readonly from?: Day;
  readonly to?: Day;
}

const RELATION = 'raw_rows';

/** Columns that identify a row: in no version of FOCUS, yet found in exports. */
const ID_COLUMNS = ['id', 'identitylineitemid'];

/** Names that sound like amounts, for dialects that do not list theirs. */
const SOUNDS_LIKE_AMOUNT = /(cost|amount|fee|commitment|value)(forbillingperiod|todate|forusage)?$/;

/**
 * Makes `raw_rows`: Parquet stays in its files and is read column by column; CSV is stored once, because text would
 * be parsed again by every question. Throws `EXPORT_UNREADABLE` when a file turns out to be damaged or there is no row.
 */
export async function openRawRows(
  engine: SqlEngine,
  groups: readonly ExportGroup[],
  days: DaysRead,
): Promise<RawRelation> {
  const stored = groups.some(({ files }) => files[0]?.format !== 'parquet');
  const grouped = groups.length > 1;
  const reads = groups.map((group, index) => selectGroup(group, grouped ? index : null, days));
  await readable(
    engine.run(`CREATE ${stored ? 'TABLE' : 'VIEW'} ${RELATION} AS ${reads.join(' UNION ALL BY NAME ')}`),
  );
  const described = await engine.rows(`DESCRIBE ${RELATION}`);
  const columns = described
    .map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }))
    .filter(({ name }) => name !== 'export_group');
  const amounts = amountColumns(groups, columns);
  const profile = await readable(profileAmounts(engine, RELATION, amounts));
  return { raw: rawColumns(RELATION, columns, profile), profile, columns, grouped, stored };
}

function selectGroup(group: ExportGroup, index: number | null, days: DaysRead): string {
  const names = group.columns.map(({ name }) => name);
  const extra = new Set(unknownNames(names, group.dialect.knownColumns(group.version)));
  const kept = names.filter((name) => !extra.has(name) || ID_COLUMNS.includes(columnKey(name)));
  const columns = kept.map(quoteIdentifier);
  if (index !== null) columns.push(`${index} AS export_group`);
  return `SELECT ${columns.join(', ')} FROM ${readFiles(group.files)}${dateFilter(group, days)}`;
}

/**
 * Whole months are read even where part of one was asked for: what a commitment cost in a month is known of the
 * whole month only. Dates that are text are not filtered here, but by the day of the charge.
 */
function dateFilter(group: ExportGroup, { from, to }: DaysRead): string {
  const key = columnKey(group.dialect.dateColumn);
  const column = group.columns.find(({ name }) => columnKey(name) === key);
  if (!column?.type.startsWith('TIMESTAMP') && column?.type !== 'DATE') return '';
  const name = quoteIdentifier(column.name);
  const limits = [
    ...(from ? [`${name} >= DATE '${firstDayOf(monthOf(from))}'`] : []),
    ...(to ? [`${name} < DATE '${firstDayOf(addMonths(monthOf(to), 1))}'`] : []),
  ];
  return limits.length === 0 ? '' : ` WHERE (${limits.join(' AND ')}) OR ${name} IS NULL`;
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
    if (cause instanceof SpendlogError) throw cause;
    throw new SpendlogError(
      'EXPORT_UNREADABLE',
      'A file of the export is damaged or cut short.',
      'Copy or download the export again.',
      { cause },
    );
  }
}
