import type { CheckContext, MetricDeclaration, Verdict } from '../../core/check.ts';
import type { DbCluster } from '../../datasets/rds/clusters.ts';
import type { DbInstance } from '../../datasets/rds/instances.ts';
import { daysBetween } from '../days-between.ts';
import { highest, valuesOf } from '../series.ts';
import { allHours } from './instance-charges.ts';

export function readerMetrics(namespace: string) {
  return {
    connections: {
      namespace,
      metricName: 'DatabaseConnections',
      statistic: 'Maximum',
      periodSeconds: 86_400,
      of: 'instances',
      dimensions: { DBInstanceIdentifier: 'dbInstanceIdentifier' },
    },
  } satisfies Record<string, MetricDeclaration>;
}

export const READER_THRESHOLDS = {
  maximumConnections: 0,
  minimumAgeDays: 14,
  minimumDaysMeasured: 13,
  /** Readers of the lower tiers take over first when the writer fails. */
  minimumPromotionTier: 2,
};

type Context = CheckContext<typeof READER_THRESHOLDS>;

/** Readers nobody connects to, in clusters that are used and keep another reader to take over. */
export function* idleReaders(
  clusters: readonly DbCluster[],
  instances: readonly DbInstance[],
  context: Context,
): Iterable<Verdict> {
  const byId = new Map(instances.map((one) => [one.dbInstanceIdentifier, one] as const));
  for (const { status, members } of clusters) {
    const known = members.flatMap((member) => {
      const instance = byId.get(member.dbInstanceIdentifier);
      return instance ? [{ instance, writer: member.writer }] : [];
    });
    const isUsed = known.some(({ instance }) => (highest(context.metric('connections', instance)) ?? 0) > 0);
    const readers = known.filter(({ writer }) => !writer);
    // A cluster that nobody uses is found as a whole.
    if (status !== 'available' || !isUsed || readers.length < 2) continue;
    for (const { instance } of readers) yield* judged(instance, context);
  }
}

function* judged(instance: DbInstance, { now, thresholds, metric }: Context): Iterable<Verdict> {
  const { dbInstanceIdentifier: resourceId, status, createdAt, promotionTier, tags } = instance;
  if (status !== 'available' || (promotionTier ?? 0) < thresholds.minimumPromotionTier) return;
  const series = metric('connections', instance);
  if ((highest(series) ?? 0) > thresholds.maximumConnections) return;
  if (createdAt === null) {
    yield { resourceId, reason: 'AWS did not tell when it was created' };
    return;
  }
  if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) return;
  const days = valuesOf(series).length;
  if (days < Math.max(thresholds.minimumDaysMeasured, 1)) {
    yield {
      resourceId,
      reason: `CloudWatch has ${days} days of DatabaseConnections, ${thresholds.minimumDaysMeasured} are needed`,
    };
    return;
  }
  yield {
    resourceId,
    evidence: `The reader of class ${instance.instanceClass ?? 'unknown'} and promotion tier ${promotionTier} had at most ${highest(series)} connections over ${days} measured days; the cluster is used, and has another reader.`,
    claims: [allHours(resourceId)],
    tags,
  };
}
