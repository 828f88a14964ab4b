import { type CheckContext, defineCheck, type Verdict } from '../../core/check.ts';
import { type AutoScalingGroup, autoScalingGroups } from '../../datasets/autoscaling/groups.ts';
import { type Instance, instances } from '../../datasets/ec2/instances.ts';
import { daysBetween } from '../days-between.ts';
import { hoursOf } from '../ec2/instance-hours.ts';
import { oversizedGroupsGuide } from './oversized-groups.guide.ts';

const LOOK_BACK_DAYS = 14;

const THRESHOLDS = {
  minimumAgeDays: LOOK_BACK_DAYS,
  minimumDaysMeasured: LOOK_BACK_DAYS - 1,
  /** Of the group's average in its busiest hour. */
  maximumCpuPercent: 30,
  /** Up to here it is idle, which is another matter. */
  idleCpuPercent: 5,
  /** What the instances that remain are loaded with at that moment. */
  targetCpuPercent: 60,
  /** Below two a single failure is an outage. */
  minimumInstances: 2,
};

/** A group that cannot scale has as many instances as somebody once thought it needs. */
export const oversizedGroups = defineCheck({
  id: 'ec2-asg-oversized',
  title: 'Every Auto Scaling group of a fixed size needs its instances',
  service: 'ec2-auto-scaling',
  scope: 'unit',
  actionType: 'ScaleIn',
  actionFamily: 'rightsize',
  needs: { autoScalingGroups, instances },
  metrics: {
    cpu: {
      namespace: 'AWS/EC2',
      metricName: 'CPUUtilization',
      statistic: 'Average',
      periodSeconds: 3_600,
      of: 'autoScalingGroups',
      dimensions: { AutoScalingGroupName: 'name' },
    },
  },
  thresholds: THRESHOLDS,
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: oversizedGroupsGuide,
  *evaluate({ autoScalingGroups, instances }, context): Iterable<Verdict> {
    const byId = new Map(instances.map((instance) => [instance.instanceId, instance]));
    for (const group of autoScalingGroups) {
      if (!isFixed(group, context)) continue;
      const verdict = judged(group, byId, context);
      if (verdict) yield verdict;
    }
  },
});

type Context = CheckContext<typeof THRESHOLDS>;

function isFixed(
  { minimum, maximum, members, deleting, createdAt }: AutoScalingGroup,
  { now, thresholds }: Context,
): boolean {
  if (deleting || minimum === null || minimum !== maximum) return false;
  if (createdAt !== null && daysBetween(createdAt, now) < thresholds.minimumAgeDays) return false;
  return members.length > thresholds.minimumInstances;
}

function judged(
  group: AutoScalingGroup,
  byId: ReadonlyMap<string, Instance>,
  { metric, thresholds }: Context,
): Verdict | null {
  const { name: resourceId, members } = group;
  const points = metric('cpu', group)?.points ?? [];
  const peak = points.reduce((most, { value }) => Math.max(most, value), 0);
  if (peak > thresholds.maximumCpuPercent) return null;
  const hours = Math.max(thresholds.minimumDaysMeasured * 24, 1);
  if (points.length < hours) {
    return {
      resourceId,
      reason: `CloudWatch has ${points.length} hours of CPUUtilization, ${hours} are needed`,
    };
  }
  const load = Math.ceil((members.length * peak) / Math.max(thresholds.targetCpuPercent, 1));
  const needed = Math.max(load, thresholds.minimumInstances);
  if (peak <= thresholds.idleCpuPercent || needed >= members.length) return null;
  const evidence = `The Auto Scaling group has a fixed size of ${members.length} instances, whose average CPU utilisation was at most ${peak} percent in an hour of the last ${LOOK_BACK_DAYS} days; ${needed} would be loaded with at most ${thresholds.targetCpuPercent} percent.`;
  const claims = sparesOf(members, members.length - needed, byId).flatMap(hoursOf);
  return { resourceId, workloadGroup: resourceId, evidence, claims };
}

/** Which go the group decides. Those of the one type it has stand for them; with several types or prices there is no telling. */
function sparesOf(
  members: AutoScalingGroup['members'],
  spare: number,
  byId: ReadonlyMap<string, Instance>,
): readonly Instance[] {
  const known = members.flatMap(({ instanceId }) => byId.get(instanceId) ?? []);
  const kinds = new Set(known.map(({ instanceType, lifecycle }) => `${instanceType} ${lifecycle}`));
  return known.length === members.length && kinds.size === 1 ? known.slice(0, spare) : [];
}
