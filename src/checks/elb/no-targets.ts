import { defineCheck, type Verdict } from '../../core/check.ts';
import { listeners } from '../../datasets/elb/listeners.ts';
import { type LoadBalancer, loadBalancers } from '../../datasets/elb/load-balancers.ts';
import { type TargetGroup, targetGroups } from '../../datasets/elb/target-groups.ts';
import { daysBetween } from '../days-between.ts';
import { balancerHours } from './balancer-hours.ts';
import { noTargetsGuide } from './no-targets.guide.ts';

/** A load balancer is paid for by the hour; without targets it can serve nothing but redirects and fixed answers. */
export const noTargets = defineCheck({
  id: 'elb-no-targets',
  title: 'Every load balancer has a target to send requests to',
  service: 'elb-application',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { loadBalancers, targetGroups, listeners },
  thresholds: { minimumAgeDays: 7 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  // A new one has another DNS name.
  rollbackPossible: false,
  guide: noTargetsGuide,
  *evaluate({ loadBalancers, targetGroups, listeners }, { now, thresholds }): Iterable<Verdict> {
    const groups = groupsByBalancer(targetGroups);
    const answering = new Map(listeners.map(({ loadBalancerArn, answers }) => [loadBalancerArn, answers]));
    for (const balancer of loadBalancers) {
      const { loadBalancerArn: resourceId, createdAt } = balancer;
      // One without any target group is in no group's list and must be found all the same.
      const own = groups.get(resourceId) ?? [];
      if (own.some(({ targets }) => targets.state === 'told' && targets.value.registered > 0)) continue;
      const answers = answering.get(resourceId);
      if (answers?.state === 'told' && answers.value.targetless > 0) continue;
      const reason = undecided(balancer, own, answers?.state === 'denied');
      if (reason !== null) yield { resourceId, reason };
      else if (createdAt !== null && daysBetween(createdAt, now) >= thresholds.minimumAgeDays)
        yield { resourceId, evidence: evidence(balancer, own.length), claims: balancerHours(balancer) };
    }
  },
});

function groupsByBalancer(groups: readonly TargetGroup[]): ReadonlyMap<string, readonly TargetGroup[]> {
  const pairs = groups.flatMap((group) => group.loadBalancerArns.map((arn) => [arn, group] as const));
  const grouped = Map.groupBy(pairs, ([arn]) => arn);
  return new Map([...grouped].map(([arn, some]) => [arn, some.map(([, group]) => group)]));
}

function undecided(
  { createdAt }: LoadBalancer,
  groups: readonly TargetGroup[],
  listenersDenied: boolean,
): string | null {
  if (groups.some(({ targets }) => targets.state === 'denied'))
    return 'the targets of one of its target groups may not be read';
  if (listenersDenied) return 'its listeners may not be read, and they may redirect without targets';
  return createdAt === null ? 'AWS did not tell when the load balancer was created' : null;
}

function evidence({ type }: LoadBalancer, groups: number): string {
  const said =
    groups === 0 ? 'has no target group' : `has ${groups} target groups without a registered target`;
  return `The ${type ?? 'unknown'} load balancer ${said}, and none of its listeners answers by itself.`;
}
