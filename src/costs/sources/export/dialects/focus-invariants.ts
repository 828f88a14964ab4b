import type { InvariantId, InvariantResult } from '../../../../core/data-quality.ts';
import type { SqlEngine } from '../../../../core/sql-engine.ts';
import { countOf, moneyOf, textOf } from '../cost-cell.ts';
import type { RawColumns } from '../dialect.ts';

/** The invariants of `finops-maths` §3 as far as FOCUS can tell: negations and net columns exist in CUR only. */
export async function focusInvariants(
  engine: SqlEngine,
  raw: RawColumns,
): Promise<readonly InvariantResult[]> {
  return [
    notApplicable('I1', 'FOCUS has no negation rows.'),
    notApplicable('I2', 'FOCUS has no pair of net and gross columns.'),
    notApplicable('I3', 'FOCUS has no unblended cost beside BilledCost.'),
    raw.find('ChargeFrequency')
      ? await commitmentsCost(engine, raw)
      : notApplicable(
          'I4',
          'The export has no ChargeFrequency, so recurring fees cannot be told from upfront ones.',
        ),
  ];
}

function notApplicable(id: InvariantId, message: string): InvariantResult {
  return { id, outcome: 'not-applicable', message, checked: 0, violations: 0, residuals: [] };
}

/** Fees are posted per hour or month and rounded; what differs by less is rounding. */
const TOLERANCE = '0.01';

/**
 * What a commitment cost a month is at least its recurring fee: used and unused effective cost hold that fee and
 * the amortised upfront, which may have been paid before the export begins. Months still running are left out.
 */
async function commitmentsCost(engine: SqlEngine, raw: RawColumns): Promise<InvariantResult> {
  const id = raw.text('CommitmentDiscountId');
  const recurring = `lower(${raw.text('ChargeCategory')}) = 'purchase' AND lower(${raw.text('ChargeFrequency')}) = 'recurring'`;
  const rows = await engine.rows(`
    WITH months AS (
      SELECT ${id} AS commitment, ${raw.text('BillingCurrency')} AS currency,
        date_trunc('month', ${raw.timestamp('BillingPeriodStart')}) AS month,
        sum(CASE WHEN ${recurring} THEN ${raw.amount('BilledCost')} END) AS fee,
        coalesce(sum(CASE WHEN lower(${raw.text('ChargeCategory')}) = 'usage' THEN ${raw.amount('EffectiveCost')} END), 0) AS cost
      FROM ${raw.relation} AS raw WHERE ${id} IS NOT NULL GROUP BY ALL),
    ended AS (SELECT * FROM months WHERE fee IS NOT NULL AND month + INTERVAL 1 MONTH <= (
      SELECT max(${raw.timestamp('ChargePeriodEnd')}) FROM ${raw.relation} AS raw WHERE lower(${raw.text('ChargeCategory')}) = 'usage'))
    SELECT coalesce(currency, '') AS currency, count(*) AS checked, count_if(cost < fee - ${TOLERANCE}) AS violations,
      sum(CASE WHEN cost < fee - ${TOLERANCE} THEN cost - fee END) AS residual
    FROM ended GROUP BY currency ORDER BY currency`);
  const checked = rows.reduce((sum, row) => sum + countOf(row['checked']), 0);
  const violations = rows.reduce((sum, row) => sum + countOf(row['violations']), 0);
  if (checked === 0) return notApplicable('I4', 'No commitment has a recurring fee in a month that is over.');
  return {
    id: 'I4',
    outcome: violations === 0 ? 'holds' : 'violated',
    message:
      'Effective cost of used and unused commitment against its recurring fee, by commitment and month.',
    checked,
    violations,
    residuals: rows.flatMap((row) => moneyOf(row['residual'], textOf(row['currency'])) ?? []),
  };
}
