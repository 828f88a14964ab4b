import { arithmeticProof } from '../src/costs/sources/export/amount-sql.ts';

/** Doubles of the large export, with the digits after the point at which each was written. */
const AMOUNTS = {
  BilledCost: 10,
  EffectiveCost: 10,
  ListCost: 10,
  ContractedCost: 10,
  ConsumedQuantity: 3,
} as const;

/** How the engine alone is asked for the sums; the answers of the exact ones are the same. */
export const BARE = {
  /** The cast that is right where its proof holds, and the proof, in one pass. */
  'proven cast': (column: string, scale: number) => [
    `sum(CAST(${column} AS DECIMAL(18, ${scale})))`,
    `bool_and(${arithmeticProof(column, scale)})`,
  ],
  /** Right for every double, without a proof. */
  'text cast': (column: string, scale: number) => [
    `sum(CAST(CAST(${column} AS VARCHAR) AS DECIMAL(38, ${scale})))`,
  ],
  /** Fast, and not exact. */
  'sum of doubles': (column: string) => [`sum(${column})`],
} as const satisfies Readonly<Record<string, (column: string, scale: number) => readonly string[]>>;

export type BareName = keyof typeof BARE;

/** One SELECT: every amount by day and service. */
export function bareSql(name: BareName, path: string): string {
  const sums = Object.entries(AMOUNTS).flatMap(([column, scale]) =>
    BARE[name](`"${column}"`, scale).map(
      (sql, index) => `${sql} AS "${index === 0 ? column : `${column}Proven`}"`,
    ),
  );
  return `SELECT CAST("ChargePeriodStart" AS DATE) AS day, "ServiceName", "BillingCurrency", count(*) AS rows, ${sums.join(', ')}
    FROM read_parquet('${path.replaceAll("'", "''")}') GROUP BY 1, 2, 3`;
}
