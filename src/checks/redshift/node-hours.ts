import { decimalFromInteger } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import type { QuantityClaim } from '../../core/recommendation.ts';
import type { RedshiftCluster } from '../../datasets/redshift/clusters.ts';
import { usage } from '../claims.ts';

/** Hours of a cluster's nodes a month, now and after; none where the type or the number is not known. */
export function nodeHours(
  { clusterIdentifier, nodeType, nodes }: RedshiftCluster,
  after: { readonly nodes?: number; readonly hours?: number },
): readonly QuantityClaim[] {
  if (nodeType === null || nodes === null) return [];
  const [now, then] = [nodes * HOURS_A_MONTH, (after.nodes ?? nodes) * (after.hours ?? HOURS_A_MONTH)];
  return [usage(clusterIdentifier, `Node:${nodeType}`, decimalFromInteger(now), decimalFromInteger(then))];
}
