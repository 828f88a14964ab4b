import { defineCheck, type Verdict } from '../../core/check.ts';
import {
  type LightsailLoadBalancer,
  lightsailLoadBalancers,
} from '../../datasets/lightsail/load-balancers.ts';
import { emptyLightsailLoadBalancersGuide } from './empty-load-balancers.guide.ts';
import { leftBehind } from './left-behind.ts';

/** A load balancer has one price a month, with instances or none. */
export const emptyLightsailLoadBalancers = defineCheck({
  id: 'lightsail-load-balancer-empty',
  title: 'Every Lightsail load balancer has instances behind it',
  service: 'lightsail',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { lightsailLoadBalancers },
  thresholds: { minimumAgeDays: 7 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: emptyLightsailLoadBalancersGuide,
  *evaluate({ lightsailLoadBalancers }, context): Iterable<Verdict> {
    yield* leftBehind(lightsailLoadBalancers.filter(isWaste), { noun: 'load balancer', evidence }, context);
  },
});

function isWaste({ instances, state }: LightsailLoadBalancer): boolean {
  return instances === 0 && state !== 'provisioning' && state !== 'failed';
}

function evidence(_: LightsailLoadBalancer, made: string): string {
  return `The load balancer has no instance attached; it was made on ${made}.`;
}
