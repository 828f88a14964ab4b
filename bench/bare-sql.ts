/** Doubles of the large export, with the digits after the point at which each was written. */
const AMOUNTS = {
  BilledCost: 10,
  EffectiveCost: 10,
  ListCost: 10,
  ContractedCost: 10,
  ConsumedQuantity: 3,
} as const;

/** The proof that Spendlog makes for a column as a whole, row by row: quicker where rows are grouped. */
function proof(column: string, scale: number): string {
  const power = `CAST(1e${scale} AS DOUBLE)`;
  return `abs(${column}) < ${2 ** 52 / 10 ** scale} AND round(${column} * ${power}) / ${power} = ${column}`;
}

/** How the engine alone adds up; the answers of the exact ways are the same. */
const SUMS = {
  /** The cast that is right where its proof holds, and the proof, in one pass. */
  'proven cast': (column: string, scale: number) => [
    `sum(CAST(${column} AS DECIMAL(18, ${scale})))`,
    `bool_and(${proof(column, scale)})`,
  ],
  /** Right for every double, without a proof. */
  'text cast': (column: string, scale: number) => [
    `sum(CAST(CAST(${column} AS VARCHAR) AS DECIMAL(38, ${scale})))`,
  ],
  /** Fast, and not exact. */
  'sum of doubles': (column: string) => [`sum(${column})`],
} as const satisfies Readonly<Record<string, (column: string, scale: number) => readonly string[]>>;

/** One answer: every amount by day and service. */
const FEW_KEYS = ['CAST("ChargePeriodStart" AS DATE)', '"ServiceName"', '"BillingCurrency"'] as const;

/**
 * What Spendlog sums by when it opens an export, as far as columns hold it. Three of its twelve keys are computed: in
 * their place stand columns they hang on, as they are.
 */
const SAME_KEYS = [
  ...FEW_KEYS,
  '"BillingPeriodStart"',
  '"BillingAccountId"',
  '"ProviderName"',
  '"InvoiceId"',
  '"ServiceCategory"',
  '"ChargeCategory"',
  '"ChargeClass"',
  '"CommitmentDiscountStatus"',
  '"PublisherName"',
] as const;

interface Bare {
  readonly sums: keyof typeof SUMS;
  readonly keys: readonly string[];
}

/** What the engine alone is asked. */
export const BARE = {
  'proven cast': { sums: 'proven cast', keys: FEW_KEYS },
  'same grouping': { sums: 'proven cast', keys: SAME_KEYS },
  'text cast': { sums: 'text cast', keys: FEW_KEYS },
  'sum of doubles': { sums: 'sum of doubles', keys: FEW_KEYS },
} as const satisfies Readonly<Record<string, Bare>>;

export type BareName = keyof typeof BARE;

/** One SELECT that reads the file once. */
export function bareSql(name: BareName, path: string): string {
  const { sums, keys } = BARE[name];
  const amounts = Object.entries(AMOUNTS).flatMap(([column, scale]) =>
    SUMS[sums](`"${column}"`, scale).map(
      (sql, index) => `${sql} AS "${index === 0 ? column : `${column}Proven`}"`,
    ),
  );
  return `SELECT ${keys.join(', ')}, count(*) AS rows, ${amounts.join(', ')}
    FROM read_parquet('${path.replaceAll("'", "''")}') GROUP BY ${keys.join(', ')}`;
}
