import { type Money, subtractMoney, zeroMoney } from '../../../core/money.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import type { Charges } from './charges.ts';
import { countOf, moneyOf, textOf } from './cost-cell.ts';

/** How far the effective cost of one provider can be used (invariant I7, ADR 0004). */
export interface EffectiveCostCheck {
  readonly providerName: string;
  readonly rows: number;
  readonly reason: 'whole-numbers' | 'zero' | null;
  /** Effective less billed cost. */
  readonly residual: Money;
  readonly billedCost: Money;
}

/** Below this, whole numbers may be chance. */
const ENOUGH_ROWS = 2;

export async function unusableEffectiveCost(
  engine: SqlEngine,
  charges: Charges,
): Promise<readonly EffectiveCostCheck[]> {
  const rows = await engine.rows(`
    SELECT coalesce(providerName, '') AS provider, coalesce(billingCurrency, '') AS currency, sum(rows) AS rows,
      coalesce(sum(billedCost), 0) AS billed, coalesce(sum(effectiveCost), 0) AS effective,
      count_if(effectiveCost <> trunc(effectiveCost)) AS fractional
    FROM facts WHERE counted GROUP BY 1, 2 ORDER BY 1, 2`);
  // Sums of fractions are fractions, but for chance: only where all are whole are the charges themselves looked at.
  const suspected = rows.some((row) => countOf(row['fractional']) === 0);
  const whole = suspected ? await wholeNumbers(engine, charges) : new Set<string>();
  return rows.map((row) => {
    const [provider, currency] = [textOf(row['provider']), textOf(row['currency'])];
    const billedCost = moneyOf(row['billed'], currency) ?? zeroMoney(currency);
    const effective = moneyOf(row['effective'], currency) ?? zeroMoney(currency);
    const zero = effective.amount.units === 0n && billedCost.amount.units > 0n;
    return {
      providerName: provider,
      rows: countOf(row['rows']),
      reason: zero ? 'zero' : whole.has(keyOf(provider, currency)) ? 'whole-numbers' : null,
      residual: subtractMoney(effective, billedCost),
      billedCost,
    };
  });
}

/** Providers whose effective costs are whole numbers although their billed costs are not. */
async function wholeNumbers(engine: SqlEngine, charges: Charges): Promise<ReadonlySet<string>> {
  const rows = await engine.rows(`
    SELECT coalesce(providerName, '') AS provider, coalesce(billingCurrency, '') AS currency
    FROM ${charges.select(['providerName', 'billingCurrency', 'billedCost', 'effectiveCost', 'counted'])} WHERE counted
    GROUP BY 1, 2 HAVING count(*) >= ${ENOUGH_ROWS} AND count_if(effectiveCost <> trunc(effectiveCost)) = 0
      AND count_if(billedCost <> trunc(billedCost)) > 0`);
  return new Set(rows.map((row) => keyOf(textOf(row['provider']), textOf(row['currency']))));
}

function keyOf(provider: string, currency: string): string {
  return JSON.stringify([provider, currency]);
}
