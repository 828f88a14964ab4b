import { defineCheck, type Verdict } from '../../core/check.ts';
import { classicLoadBalancers } from '../../datasets/elb/classic-load-balancers.ts';
import { classicMigrateGuide } from './classic-migrate.guide.ts';

/** What a load balancer of today's kind would cost depends on connections and requests that the classic one does not tell. */
export const classicMigrate = defineCheck({
  id: 'elb-classic-migrate',
  title: 'Every load balancer is of the current generation',
  service: 'elb-classic',
  scope: 'unit',
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  needs: { classicLoadBalancers },
  thresholds: {},
  lookBackDays: 0,
  effort: 'High',
  restartNeeded: false,
  rollbackPossible: true,
  guide: classicMigrateGuide,
  *evaluate({ classicLoadBalancers }): Iterable<Verdict> {
    for (const { loadBalancerName: resourceId, instances } of classicLoadBalancers) {
      // Without instances it is to be deleted, not to be replaced.
      if (instances === 0) continue;
      yield {
        resourceId,
        evidence: `The load balancer with ${instances} registered instances is a Classic Load Balancer, the previous generation.`,
        claims: [],
      };
    }
  },
});
