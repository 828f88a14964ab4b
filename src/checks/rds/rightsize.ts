import type { CheckContext, MetricDeclaration, Verdict } from '../../core/check.ts';
import type { DbInstance } from '../../datasets/rds/instances.ts';
import { bytesOfGibibytes } from '../bytes-text.ts';
import { memoryGib, type NodeClass, nodeClassOf, nodeClassText, smallerClass } from '../node-class.ts';
import { highest, lowest, valuesOf } from '../series.ts';
import { otherClass } from './instance-charges.ts';

/** Of one instance, hour by hour: a single busy minute is no load, a busy hour is. */
export function loadMetrics(namespace: string) {
  const hourly = {
    namespace,
    periodSeconds: 3_600,
    of: 'instances',
    dimensions: { DBInstanceIdentifier: 'dbInstanceIdentifier' },
  } as const;
  return {
    cpu: { ...hourly, metricName: 'CPUUtilization', statistic: 'Average' },
    memory: { ...hourly, metricName: 'FreeableMemory', statistic: 'Minimum' },
  } satisfies Record<string, MetricDeclaration>;
}

export const RIGHTSIZE_THRESHOLDS = {
  /** Of the busiest hour, in percent of the instance. */
  maximumCpuPercent: 20,
  /** Of the memory of the class, in the hour with the least. Half of it goes with the smaller class. */
  minimumFreeMemoryPercent: 60,
  /** Of the 336 hours of two weeks. */
  minimumHoursMeasured: 312,
};

type Context = Pick<CheckContext<typeof RIGHTSIZE_THRESHOLDS>, 'thresholds' | 'metric'>;

/** Instances that would do with half the size: by processor and by memory, over every hour measured. */
export function* oversized(
  instances: readonly DbInstance[],
  judges: (instance: DbInstance, target: NodeClass) => boolean,
  { thresholds, metric }: Context,
): Iterable<Verdict> {
  for (const instance of instances) {
    const now = nodeClassOf(instance.instanceClass);
    const target = now && smallerClass(now);
    if (!now || !target || instance.status !== 'available' || !judges(instance, target)) continue;
    const resourceId = instance.dbInstanceIdentifier;
    const load = loadOf(instance, now, metric);
    if (load.cpu !== null && load.cpu > thresholds.maximumCpuPercent) continue;
    if (load.freePercent !== null && load.freePercent < thresholds.minimumFreeMemoryPercent) continue;
    const reason = missing(load, thresholds.minimumHoursMeasured);
    if (reason !== null) yield { resourceId, reason };
    else
      yield {
        resourceId,
        evidence: evidence(now, target, load),
        claims: otherClass(instance, nodeClassText(now), nodeClassText(target)),
        tags: instance.tags,
      };
  }
}

interface Load {
  readonly cpu: number | null;
  readonly freePercent: number | null;
  readonly hours: number;
}

function loadOf(instance: DbInstance, now: NodeClass, metric: Context['metric']): Load {
  const cpu = metric('cpu', instance);
  const memory = metric('memory', instance);
  const gib = memoryGib(now);
  const free = lowest(memory);
  return {
    cpu: highest(cpu),
    freePercent: free === null || gib === null ? null : (100 * free) / bytesOfGibibytes(gib),
    hours: Math.min(valuesOf(cpu).length, valuesOf(memory).length),
  };
}

function missing({ freePercent, hours }: Load, needed: number): string | null {
  if (hours < Math.max(needed, 1))
    return `CloudWatch has ${hours} hours of CPUUtilization and FreeableMemory, ${needed} are needed`;
  return freePercent === null ? 'How much memory the class has is not known' : null;
}

function evidence(now: NodeClass, target: NodeClass, { cpu, freePercent, hours }: Load): string {
  return `In the busiest of ${hours} hours the instance used ${rounded(cpu)} % of its processors, and at least ${rounded(freePercent)} % of its memory was free; it is a ${nodeClassText(now)}, and a ${nodeClassText(target)} would do.`;
}

function rounded(value: number | null): number {
  return Math.round((value ?? 0) * 10) / 10;
}
