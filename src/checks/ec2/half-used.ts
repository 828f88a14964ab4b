import { type CheckContext, defineCheck, type MetricSeries, type Verdict } from '../../core/check.ts';
import { type InstanceType, instanceTypes } from '../../datasets/ec2/instance-types.ts';
import { type Instance, instances } from '../../datasets/ec2/instances.ts';
import { daysBetween } from '../days-between.ts';
import { highest, valuesOf } from '../series.ts';
import { halfOf } from './find-twin.ts';
import { halfUsedGuide } from './half-used.guide.ts';
import { asType, isChangeable } from './instances-by-type.ts';
import { remembered } from './remembered.ts';

const LOOK_BACK_DAYS = 14;

const daily = { periodSeconds: 86_400, of: 'instances', dimensions: { InstanceId: 'instanceId' } } as const;

const THRESHOLDS = {
  /** Of the busiest moment: half the machine is then still less than fully used. */
  maximumCpuPercent: 40,
  maximumMemoryPercent: 40,
  /** Up to here it is idle, which is another matter. */
  idleCpuPercent: 5,
  minimumDaysMeasured: LOOK_BACK_DAYS - 1,
};

/** A machine whose busiest moment fits into half of it. */
export const halfUsed = defineCheck({
  id: 'ec2-low-utilization',
  title: 'Every EC2 instance needs more than half of its size',
  service: 'ec2',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { instances, instanceTypes },
  metrics: {
    cpu: { ...daily, namespace: 'AWS/EC2', metricName: 'CPUUtilization', statistic: 'Maximum' },
    // The agent publishes it, aggregated by instance as its wizard sets it up.
    memory: { ...daily, namespace: 'CWAgent', metricName: 'mem_used_percent', statistic: 'Maximum' },
  },
  thresholds: THRESHOLDS,
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: halfUsedGuide,
  *evaluate({ instances, instanceTypes }, context): Iterable<Verdict> {
    const halfOfPlain = remembered((instanceType) => plainHalfOf(instanceType, instanceTypes));
    for (const instance of instances) {
      const half = isCandidate(instance, context) ? halfOfPlain(instance.instanceType ?? '') : null;
      if (!half) continue;
      const verdict = judged(instance, half, context);
      if (verdict) yield verdict;
    }
  },
});

/** One of a kind, and old enough: a type may have been changed at the last start, and what was measured before was another machine. */
function isCandidate(
  instance: Instance,
  { now, thresholds: { minimumDaysMeasured } }: CheckContext<typeof THRESHOLDS>,
): boolean {
  const { launchedAt, autoScalingGroup } = instance;
  if (!isChangeable(instance) || autoScalingGroup !== null) return false;
  return launchedAt === null || daysBetween(launchedAt, now) >= minimumDaysMeasured;
}

/** Disks and accelerators would be halved as well. */
function plainHalfOf(instanceType: string, types: readonly InstanceType[]): InstanceType | null {
  const own = types.find((type) => type.instanceType === instanceType);
  if (!own || own.accelerated || own.bareMetal || own.localStorageGb > 0) return null;
  return halfOf(instanceType, types);
}

function judged(
  instance: Instance,
  half: InstanceType,
  { metric, thresholds }: CheckContext<typeof THRESHOLDS>,
): Verdict | null {
  const { instanceId: resourceId, instanceType } = instance;
  const cpu = mostOf(metric('cpu', instance));
  if (cpu.most > thresholds.maximumCpuPercent) return null;
  const needed = Math.max(thresholds.minimumDaysMeasured, 1);
  if (cpu.days < needed) {
    return { resourceId, reason: `CloudWatch has ${cpu.days} days of CPUUtilization, ${needed} are needed` };
  }
  if (cpu.most <= thresholds.idleCpuPercent) return null;
  const memory = mostOf(metric('memory', instance));
  if (memory.most > thresholds.maximumMemoryPercent) return null;
  const seen = `The instance of type ${instanceType} used at most ${cpu.most} percent of its CPU over ${cpu.days} measured days`;
  if (memory.days < needed) {
    const evidence = `${seen}; its memory is not measured, so whether ${half.instanceType} is enough is not known.`;
    return { resourceId, evidence, claims: [] };
  }
  const evidence = `${seen} and ${memory.most} percent of its memory; ${half.instanceType} is half of it.`;
  return asType(instance, half, evidence);
}

function mostOf(series: MetricSeries | null): { readonly most: number; readonly days: number } {
  return { most: highest(series) ?? 0, days: valuesOf(series).length };
}
