import { z } from 'zod';
import type { UtilisationRow } from '../core/collection.ts';
import type { CollectedUnit } from './collected-unit.ts';
import { keptRows } from './kept-rows.ts';

const count = z.number().int().nonnegative();

const shape = z.strictObject({
  service: z.string(),
  namespace: z.string(),
  metricName: z.string(),
  statistic: z.string(),
  days: count,
  resources: count,
  average: z.number().nullable(),
  maximum: z.number().nullable(),
  allZero: count,
  notMeasured: count,
  unit: z.string().nullable(),
}) satisfies z.ZodType<Omit<UtilisationRow, 'account' | 'region'>>;

/** What one unit measured; where it could not be read, the ledger says so. */
export function utilisationOf(collected: CollectedUnit): readonly UtilisationRow[] {
  const { account, region } = collected.unit;
  return keptRows(collected, 'utilisation', shape).map((row) => ({ account, region, ...row }));
}
