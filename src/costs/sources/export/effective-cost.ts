import { type Money, subtractMoney, zeroMoney } from '../../../core/money.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import { countOf, moneyOf, textOf } from './cost-cell.ts';

/** How far the effective cost of one provider can be used (`finops-maths` §3, I7). */
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

export async function unusableEffectiveCost(engine: SqlEngine): Promise<readonly EffectiveCostCheck[]> {
  const rows = await engine.rows(`
    SELECT coalesce(providerName, '') AS provider, coalesce(billingCurrency, '') AS currency, sum(rows) AS rows,
      coalesce(sum(billedCost), 0) AS billed, coalesce(sum(effectiveCost), 0) AS effective,
      sum(fractionalEffective) AS fractionalEffective, sum(fractionalBilled) AS fractionalBilled
    FROM facts WHERE counted GROUP BY 1, 2 ORDER BY 1, 2`);
  return rows.map((row) => {
    const currency = textOf(row['currency']);
    const billedCost = moneyOf(row['billed'], currency) ?? zeroMoney(currency);
    const effective = moneyOf(row['effective'], currency) ?? zeroMoney(currency);
    const whole =
      countOf(row['rows']) >= ENOUGH_ROWS &&
      countOf(row['fractionalEffective']) === 0 &&
      countOf(row['fractionalBilled']) > 0;
    const zero = effective.amount.units === 0n && billedCost.amount.units > 0n;
    return {
      providerName: textOf(row['provider']),
      rows: countOf(row['rows']),
      reason: zero ? 'zero' : whole ? 'whole-numbers' : null,
      residual: subtractMoney(effective, billedCost),
      billedCost,
    };
  });
}
