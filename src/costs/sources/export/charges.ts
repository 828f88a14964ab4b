import type { Period } from '../../../core/period.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import { CHARGE_COLUMNS, type ChargeColumn } from './charge-columns.ts';
import type { PreparedDialect } from './dialect.ts';
import type { DaysRead, RawRelation } from './raw-relation.ts';
import { quoteIdentifier } from './sql-text.ts';

/** The charges of an export, normalised. */
export interface Charges {
  /** SQL of a relation with the given columns (and `derived`), limited to days where a period is given. */
  select(columns: readonly ChargeColumn[], period?: Period): string;
}

const NAMES = Object.keys(CHARGE_COLUMNS).filter(isColumn);

function isColumn(name: string): name is ChargeColumn {
  return Object.hasOwn(CHARGE_COLUMNS, name);
}

/**
 * Normalises the rows. Stored rows are translated once into a table; rows in Parquet files are translated by each
 * query, which then reads only the columns and row groups it needs.
 */
export async function openCharges(
  engine: SqlEngine,
  relation: RawRelation,
  dialect: PreparedDialect,
  dateColumn: string,
  days: DaysRead,
): Promise<Charges> {
  const translated = (columns: readonly ChargeColumn[], filter = ''): string =>
    `SELECT ${columns.map((name) => `${dialect.select[name]} AS ${name}`).join(', ')}, false AS derived${
      relation.grouped ? ', raw.export_group' : ''
    } FROM ${relation.raw.relation} AS raw ${dialect.joins}${filter}`;
  if (relation.stored) {
    await engine.run(`CREATE TABLE charges AS ${translated(NAMES)}`);
    return {
      select: (columns, period) =>
        limited(withDerived(columns, stored(columns), dialect), columns, days, period),
    };
  }
  return {
    select: (columns, period) => {
      const needed = columns.includes('day') ? columns : [...columns, 'day' as const];
      const rows = translated(needed, pushedDown(relation, dateColumn, period));
      return limited(withDerived(needed, rows, dialect), columns, days, period);
    },
  };
}

function stored(columns: readonly ChargeColumn[]): string {
  const needed = columns.includes('day') ? columns : [...columns, 'day'];
  return `SELECT ${needed.join(', ')}, derived FROM charges`;
}

function withDerived(columns: readonly ChargeColumn[], rows: string, dialect: PreparedDialect): string {
  if (dialect.derivedTable === null) return rows;
  const needed = columns.includes('day') ? columns : [...columns, 'day'];
  return `${rows} UNION ALL BY NAME SELECT ${needed.join(', ')}, true AS derived FROM ${dialect.derivedTable}`;
}

function limited(rows: string, columns: readonly ChargeColumn[], days: DaysRead, period?: Period): string {
  const limits = [
    ...(days.from ? [`(day >= DATE '${days.from}' OR day IS NULL)`] : []),
    ...(days.to ? [`(day <= DATE '${days.to}' OR day IS NULL)`] : []),
    ...(period ? [`day >= DATE '${period.start}'`, `day < DATE '${period.end}'`] : []),
  ];
  const where = limits.length > 0 ? ` WHERE ${limits.join(' AND ')}` : '';
  return `(SELECT ${columns.join(', ')}, derived FROM (${rows})${where})`;
}

/** The same limits on the column as it stands in the file, where the engine can skip row groups by it. */
function pushedDown(relation: RawRelation, dateColumn: string, period: Period | undefined): string {
  const name = relation.raw.find(dateColumn);
  const column = relation.columns.find((candidate) => candidate.name === name);
  if (!period || !column?.type.startsWith('TIMESTAMP')) return '';
  const start = `raw.${quoteIdentifier(column.name)}`;
  return ` WHERE (${start} >= DATE '${period.start}' AND ${start} < DATE '${period.end}') OR ${start} IS NULL`;
}
