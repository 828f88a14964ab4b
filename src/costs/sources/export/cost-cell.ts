import { COST_METRICS, type CostMetric } from '../../../core/charge.ts';
import type { CostCell } from '../../../core/cube.ts';
import type { Decimal } from '../../../core/decimal.ts';
import { trimDecimal } from '../../../core/decimal.ts';
import { type Money, money } from '../../../core/money.ts';
import type { SqlRow, SqlValue } from '../../../core/sql-engine.ts';

/** SELECT list of the sums of one cell over charges (one row each) or facts (sums already). */
export function cellSums(from: 'charges' | 'facts'): readonly string[] {
  const facts = from === 'facts';
  return [
    `${facts ? 'sum(rows)' : 'count_if(NOT derived)'} AS rows`,
    ...COST_METRICS.map((metric) => `sum(${metric}) AS ${metric}`),
    ...COST_METRICS.map((metric) =>
      facts
        ? `sum(${metric}Unknown) AS ${metric}Unknown`
        : `count_if(NOT derived AND ${metric} IS NULL) AS ${metric}Unknown`,
    ),
    // A sum over several units is no quantity of anything.
    `CASE WHEN count(DISTINCT coalesce(pricingUnit, '')) FILTER (quantity IS NOT NULL) = 1 THEN sum(quantity) END AS quantity`,
  ];
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
