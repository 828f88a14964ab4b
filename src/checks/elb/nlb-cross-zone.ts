import { defineCheck, type MetricSeries, type Verdict } from '../../core/check.ts';
import { type CrossZone, crossZones } from '../../datasets/elb/cross-zone.ts';
import { loadBalancers } from '../../datasets/elb/load-balancers.ts';
import { gibibytes } from '../bytes-text.ts';
import { total } from '../series.ts';
import { nlbCrossZoneGuide } from './nlb-cross-zone.guide.ts';

const DAYS = 14;

/** What a network load balancer sends to a target of another zone is paid for as transfer between zones. */
export const nlbCrossZone = defineCheck({
  id: 'elb-nlb-cross-zone',
  title: 'Every network load balancer with much traffic keeps it in its zone',
  service: 'elb-network',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { loadBalancers, crossZones },
  metrics: {
    processed: {
      namespace: 'AWS/NetworkELB',
      metricName: 'ProcessedBytes',
      statistic: 'Sum',
      periodSeconds: 86_400,
      of: 'loadBalancers',
      dimensions: { LoadBalancer: 'networkName' },
    },
  },
  thresholds: { minimumGib: 1_000 },
  lookBackDays: DAYS,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: nlbCrossZoneGuide,
  *evaluate({ loadBalancers, crossZones }, { thresholds, metric }): Iterable<Verdict> {
    const told = new Map(crossZones.map(({ loadBalancerArn, crossZone }) => [loadBalancerArn, crossZone]));
    for (const balancer of loadBalancers) {
      const { loadBalancerArn: resourceId, type, availabilityZones } = balancer;
      // In one zone there is nothing to cross.
      if (type !== 'network' || availabilityZones < 2) continue;
      const crossing = told.get(resourceId);
      if (!crossing || (crossing.state === 'told' && crossing.value === false)) continue;
      const series = metric('processed', balancer);
      const reason = undecided(crossing, series);
      const gib = gibOf(series);
      if (reason !== null) yield { resourceId, reason };
      else if (gib >= thresholds.minimumGib)
        yield {
          resourceId,
          evidence: `It sends to targets of all its ${availabilityZones} zones, and processed ${Math.floor(gib)} GiB over ${series?.points.length ?? 0} measured days.`,
          claims: [],
        };
    }
  },
});

function undecided(crossing: CrossZone['crossZone'], series: MetricSeries | null): string | null {
  if (crossing.state !== 'told') return 'the attributes of the load balancer may not be read';
  if (crossing.value === null) return 'AWS did not tell whether it sends to other zones';
  return series === null ? 'CloudWatch returned no datapoint of ProcessedBytes, or not all of them' : null;
}

function gibOf(series: MetricSeries | null): number {
  return gibibytes(total(series) ?? 0);
}
