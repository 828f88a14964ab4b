import { COST_METRICS, type CostMetric } from '../../../core/charge.ts';
import type { CostCell } from '../../../core/cube.ts';
import type { Decimal } from '../../../core/decimal.ts';
import { trimDecimal } from '../../../core/decimal.ts';
import { type Money, money } from '../../../core/money.ts';
import type { SqlRow, SqlValue } from '../../../core/sql-engine.ts';

/**
 * SELECT list of the sums of one cell over charges (one row each) or facts (sums already), of those rows that pass
 * `test`; a cell without any such row has NULL rows.
 */
export function cellSums(from: 'charges' | 'facts', test = 'true', prefix = ''): readonly string[] {
  const sums = from === 'facts' ? factSums(test) : chargeSums(test);
  return Object.entries(sums).map(([name, sum]) => `${sum} AS ${prefix}${name}`);
}

function factSums(test: string): Readonly<Record<string, string>> {
  const sum = (name: string): string => `sum(${name}) FILTER (${test})`;
  return {
    rows: sum('rows'),
    ...Object.fromEntries(COST_METRICS.map((metric) => [metric, sum(metric)])),
    ...Object.fromEntries(COST_METRICS.map((metric) => [`${metric}Unknown`, sum(`${metric}Unknown`)])),
    quantity: `CASE WHEN min(firstUnit) FILTER (${test}) = max(lastUnit) FILTER (${test}) THEN ${sum('quantity')} END`,
  };
}

function chargeSums(test: string): Readonly<Record<string, string>> {
  const unit = (pick: 'min' | 'max'): string =>
    `${pick}(coalesce(pricingUnit, '')) FILTER (quantity IS NOT NULL AND ${test})`;
  return {
    rows: `CASE WHEN count_if(${test}) > 0 THEN count_if(NOT derived AND ${test}) END`,
    ...Object.fromEntries(COST_METRICS.map((metric) => [metric, `sum(${metric}) FILTER (${test})`])),
    ...Object.fromEntries(
      COST_METRICS.map((metric) => [`${metric}Unknown`, `count_if(${metric} IS NULL AND ${test})`]),
    ),
    // A sum over several units is no quantity of anything.
    quantity: `CASE WHEN ${unit('min')} = ${unit('max')} THEN sum(quantity) FILTER (${test}) END`,
  };
}

/** Reads a cell from a row whose columns carry `prefix`; null where the row has no cell of that name. */
export function readCell(row: SqlRow, currency: string, prefix = ''): CostCell | null {
  if ((row[`${prefix}rows`] ?? null) === null) return null;
  const amount = (metric: CostMetric): Money | null => moneyOf(row[prefix + metric], currency);
  const unknown = (metric: CostMetric): number => countOf(row[`${prefix}${metric}Unknown`]);
  return {
    currency,
    rows: countOf(row[`${prefix}rows`]),
    billedCost: amount('billedCost'),
    effectiveCost: amount('effectiveCost'),
    listCost: amount('listCost'),
    contractedCost: amount('contractedCost'),
    unknownRows: {
      billedCost: unknown('billedCost'),
      effectiveCost: unknown('effectiveCost'),
      listCost: unknown('listCost'),
      contractedCost: unknown('contractedCost'),
    },
    quantity: decimalOf(row[`${prefix}quantity`]),
  };
}

export function moneyOf(value: SqlValue | undefined, currency: string): Money | null {
  const amount = decimalOf(value);
  return amount && money(amount, currency);
}

/** An exact number without trailing zeros, so that equal amounts look equal whatever the scale of the export. */
export function decimalOf(value: SqlValue | undefined): Decimal | null {
  if (typeof value === 'bigint') return { units: value, scale: 0 };
  return typeof value === 'object' && value !== null && 'units' in value ? trimDecimal(value) : null;
}

export function countOf(value: SqlValue | undefined): number {
  return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : 0;
}

export function textOf(value: SqlValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
