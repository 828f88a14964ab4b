import type { TagKeyUse } from '../../../core/cost-source.ts';
import { type Known, known, unknown } from '../../../core/known.ts';
import { zeroMoney } from '../../../core/money.ts';
import type { Period } from '../../../core/period.ts';
import { countOf, moneyOf, textOf } from './cost-cell.ts';
import type { OpenExport } from './open-export.ts';

/** Tag keys in use, the most used first; one entry per key and currency. */
export async function readTagKeys(
  { engine, charges, dialect }: OpenExport,
  period: Period,
): Promise<Known<readonly TagKeyUse[]>> {
  if (/^CAST\(NULL AS /.test(dialect.select.tags)) {
    return unknown('column-missing', 'tags', 'export the table with its tag columns');
  }
  const rows = await engine.rows(`
    SELECT key, currency, count_if(NOT derived) AS rows, sum(effectiveCost) AS effectiveCost
    FROM (SELECT unnest(map_keys(tags)) AS key, coalesce(billingCurrency, '') AS currency, effectiveCost, derived
      FROM ${charges.select(['tags', 'billingCurrency', 'effectiveCost', 'counted', 'day'], period)} WHERE counted)
    GROUP BY key, currency ORDER BY rows DESC, key, currency`);
  return known(
    rows.map((row) => {
      const currency = textOf(row['currency']);
      return {
        key: textOf(row['key']),
        rows: countOf(row['rows']),
        effectiveCost: moneyOf(row['effectiveCost'], currency) ?? zeroMoney(currency),
      };
    }),
  );
}
