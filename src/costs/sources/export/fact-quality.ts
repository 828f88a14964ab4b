import type { DataQualityItem } from '../../../core/data-quality.ts';
import type { SqlEngine, SqlRow } from '../../../core/sql-engine.ts';
import type { Charges } from './charges.ts';
import { countOf, textOf } from './cost-cell.ts';
import { unusableEffectiveCost } from './effective-cost.ts';
import type { OpenExport } from './open-export.ts';

/** Deviations that can be counted from the facts, so that the files are not read again. */
export async function factQuality({ engine, charges }: OpenExport): Promise<readonly DataQualityItem[]> {
  const selects = CHECKS.map(({ rows }, index) => `coalesce(${rows}, 0) AS c${index}`);
  const [row = {}] = await engine.rows(`SELECT ${selects.join(', ')} FROM facts`);
  const items = await Promise.all(
    CHECKS.map((check, index) => item(engine, check, countOf(row[`c${index}`]))),
  );
  return [...items.flat(), ...(await several(engine)), ...(await unusable(engine, charges))];
}

interface FactCheck extends Pick<DataQualityItem, 'id' | 'severity' | 'subject' | 'message'> {
  /** SQL of the number of rows that deviate. */
  readonly rows: string;
  /** Key of the facts that examples are taken from, with the test they fail. */
  readonly examples?: { readonly table: 'facts' | 'accounts'; readonly key: string; readonly where: string };
}

const AWS = "(providerName IS NULL OR lower(providerName) IN ('aws', 'amazon web services'))";
const NOT_TWELVE = (key: string): string =>
  `${AWS} AND ${key} IS NOT NULL AND NOT regexp_full_match(${key}, '\\d{12}')`;
const CATEGORIES = "('Usage', 'Purchase', 'Tax', 'Credit', 'Adjustment')";

const NEVER_NULL = [
  'billingAccountId',
  'billingCurrency',
  'providerName',
  'serviceName',
  'chargeCategory',
] as const;

const CHECKS: readonly FactCheck[] = [
  accountDigits('billingAccountId', 'facts'),
  accountDigits('subAccountId', 'accounts'),
  ...NEVER_NULL.map(neverNull),
  {
    id: 'charge-category-unknown',
    severity: 'error',
    subject: 'chargeCategory',
    message: 'Charges of a category that the specification does not know are shown as adjustments.',
    rows: `sum(rows) FILTER (chargeCategory NOT IN ${CATEGORIES})`,
    examples: { table: 'facts', key: 'chargeCategory', where: `chargeCategory NOT IN ${CATEGORIES}` },
  },
  {
    id: 'negative-usage',
    severity: 'info',
    subject: 'billedCost',
    message: 'Usage rows with a negative amount that are not marked as corrections were counted as usage.',
    rows: "sum(negativeRows) FILTER (chargeKind = 'usage')",
  },
  {
    id: 'invoice-id-missing',
    severity: 'info',
    subject: 'invoiceId',
    message: 'Rows without an invoice: their month is not final.',
    rows: 'sum(rows) FILTER (counted AND invoiceId IS NULL)',
  },
  {
    id: 'timestamp-unreadable',
    severity: 'error',
    subject: 'chargePeriodStart, chargePeriodEnd',
    message:
      'Rows whose charge period cannot be read; without a start they are put on the first day of their bill.',
    rows: 'sum(untimedRows)',
  },
  {
    id: 'outside-billing-period',
    severity: 'info',
    subject: 'chargePeriodStart',
    message: 'Rows whose charge period starts in another month than their bill.',
    rows: "sum(rows) FILTER (date_trunc('month', day) <> billingMonth)",
  },
];

function accountDigits(key: string, table: 'facts' | 'accounts'): FactCheck {
  return {
    id: 'account-id-malformed',
    severity: 'warning',
    subject: key,
    message: 'AWS account ids that do not have 12 digits; leading zeros may have been lost.',
    rows: `(SELECT sum(rows) FROM ${table} WHERE ${NOT_TWELVE(key)})`,
    examples: { table, key, where: NOT_TWELVE(key) },
  };
}

function neverNull(key: (typeof NEVER_NULL)[number]): FactCheck {
  return {
    id: 'mandatory-value-missing',
    severity: 'warning',
    subject: key,
    message: 'Rows without a value that the specification demands.',
    rows: `sum(rows) FILTER (${key} IS NULL)`,
  };
}

async function item(engine: SqlEngine, check: FactCheck, count: number): Promise<readonly DataQualityItem[]> {
  if (count === 0) return [];
  const { id, severity, subject, message } = check;
  if (!check.examples) return [{ id, severity, subject, message, count }];
  const { table, key, where } = check.examples;
  const rows = await engine.rows(
    `SELECT ${key} AS value FROM ${table} WHERE ${where} GROUP BY 1 ORDER BY sum(rows) DESC, 1 LIMIT 3`,
  );
  return [
    { id, severity, subject, message, count, examples: rows.map((row: SqlRow) => textOf(row['value'])) },
  ];
}

async function several(engine: SqlEngine): Promise<readonly DataQualityItem[]> {
  const distinct = async (key: string): Promise<readonly string[]> => {
    const rows = await engine.rows(
      `SELECT ${key} AS value FROM facts WHERE ${key} IS NOT NULL GROUP BY 1 ORDER BY sum(rows) DESC, 1`,
    );
    return rows.map((row) => textOf(row['value']));
  };
  const [providers, currencies] = [await distinct('providerName'), await distinct('billingCurrency')];
  return [
    ...listed(
      'several-providers',
      'providerName',
      'Charges of several providers are in one export.',
      providers,
    ),
    ...listed(
      'several-currencies',
      'billingCurrency',
      'Charges are in several currencies, which are never added.',
      currencies,
    ),
  ];
}

function listed(
  id: DataQualityItem['id'],
  subject: string,
  message: string,
  values: readonly string[],
): readonly DataQualityItem[] {
  return values.length < 2
    ? []
    : [{ id, severity: 'info', subject, message, count: values.length, examples: values.slice(0, 3) }];
}

async function unusable(engine: SqlEngine, charges: Charges): Promise<readonly DataQualityItem[]> {
  const checks = (await unusableEffectiveCost(engine, charges)).filter(({ reason }) => reason !== null);
  if (checks.length === 0) return [];
  return [
    {
      id: 'effective-cost-unusable',
      severity: 'error',
      count: checks.reduce((sum, { rows }) => sum + rows, 0),
      subject: 'effectiveCost',
      message:
        'Effective cost is in whole numbers only, or zero beside a billed amount; it was not repaired and trends on it mislead.',
      amounts: checks.map(({ billedCost }) => billedCost),
      examples: checks.slice(0, 3).map(({ providerName }) => providerName),
    },
  ];
}
