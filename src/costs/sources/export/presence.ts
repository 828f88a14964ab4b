import type { ChargeKind } from '../../../core/charge.ts';
import type { Period } from '../../../core/period.ts';
import type { Presence } from '../../../core/presence.ts';
import { textOf } from './cost-cell.ts';
import type { OpenExport } from './open-export.ts';
import { quoteTexts } from './sql-text.ts';

/**
 * Charges that follow others, which are in the bill as well, or belong to no place: they say nothing about what is
 * there. Everything else counts, in doubt too: a read in vain costs a call, a read left out would be a false "none".
 */
const FOLLOWING = ['tax', 'credit', 'refund', 'discount', 'support'] as const satisfies readonly ChargeKind[];

/**
 * The exact triples of an export's own rows, ascending. Rows that no total counts (negations) count here;
 * rows without a service or an account, and charges derived from others, do not.
 */
export async function readPresence({ engine, charges }: OpenExport, period: Period): Promise<Presence> {
  const rows = await engine.rows(`
    SELECT DISTINCT subAccountId AS account, coalesce(regionId, '') AS region, serviceName AS service
    FROM ${charges.select(['subAccountId', 'regionId', 'serviceName', 'chargeKind', 'day'], period)}
    WHERE NOT derived AND coalesce(subAccountId, '') <> '' AND coalesce(serviceName, '') <> ''
      AND chargeKind NOT IN (${quoteTexts(FOLLOWING)})
    ORDER BY 1, 2, 3`);
  return {
    basis: 'triples',
    period,
    triples: rows.map((row) => ({
      subAccountId: textOf(row['account']),
      regionId: textOf(row['region']),
      serviceName: textOf(row['service']),
    })),
  };
}
