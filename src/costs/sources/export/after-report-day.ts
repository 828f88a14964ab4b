import type { DataQualityItem } from '../../../core/data-quality.ts';
import { addDays, addMonths, type Day, firstDayOf, monthOf } from '../../../core/period.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import type { RawColumn } from './amount-sql.ts';
import { countOf } from './cost-cell.ts';
import type { PreparedDialect } from './dialect.ts';
import type { ExportGroup } from './export-group.ts';
import { type DaysRead, isTimed, type RawRelation, type RowsRead } from './raw-relation.ts';
import { selectFiles } from './select-files.ts';
import { quoteIdentifier } from './sql-text.ts';

/** The days to read where a report is for a day in the past: no figure of it may know what came later. */
export function daysUntil(days: DaysRead, reportDay: Day | undefined): DaysRead {
  if (!reportDay || (days.to && days.to <= reportDay)) return days;
  return { ...days, to: reportDay };
}

/** Says how many rows of later days than the report's were left out, of those that were asked for. */
export async function afterReportDay(
  engine: SqlEngine,
  relation: RawRelation,
  dialect: PreparedDialect,
  groups: readonly ExportGroup[],
  { asked, reportDay }: { readonly asked: RowsRead; readonly reportDay: Day | undefined },
): Promise<readonly DataQualityItem[]> {
  if (!reportDay || daysUntil(asked, reportDay) === asked) return [];
  const sameMonth = `SELECT count(*) AS rows FROM ${relation.raw.relation} AS raw ${dialect.joins}
    WHERE ${dialect.select.day} > DATE '${reportDay}'${asked.to ? ` AND ${dialect.select.day} <= DATE '${asked.to}'` : ''}`;
  const counts = await Promise.all(
    [sameMonth, ...laterMonths(groups, asked, reportDay)].map((sql) => engine.rows(sql)),
  );
  const count = counts.reduce((sum, [row]) => sum + countOf(row?.['rows']), 0);
  return count === 0 ? [] : [item(count)];
}

/** Months after the report's are not even read where the file says their days as times: they are counted in it. */
function laterMonths(groups: readonly ExportGroup[], asked: RowsRead, reportDay: Day): readonly string[] {
  const timed = groups
    .map((group) => ({ ...group, files: group.files.filter(({ csv }) => csv === null) }))
    .filter(({ files }) => files.length > 0);
  const later = (column: RawColumn | undefined): string => {
    if (!column || !isTimed(column)) return 'false';
    const name = quoteIdentifier(column.name);
    const until = asked.to ? ` AND ${name} < DATE '${addDays(asked.to, 1)}'` : '';
    return `${name} >= DATE '${firstDayOf(addMonths(monthOf(reportDay), 1))}'${until}`;
  };
  return timed.length === 0
    ? []
    : [`SELECT count(*) AS rows FROM (${selectFiles(timed, later, asked.accounts ?? null)})`];
}

function item(count: number): DataQualityItem {
  return {
    id: 'after-report-day',
    severity: 'info',
    count,
    subject: 'rows',
    message: 'Rows of days after the day of the report were left out.',
  };
}
