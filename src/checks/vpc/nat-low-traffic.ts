import { defineCheck, type Verdict } from '../../core/check.ts';
import { natGateways } from '../../datasets/ec2/nat-gateways.ts';
import { bytesText } from '../bytes-text.ts';
import { daysBetween } from '../days-between.ts';
import { total } from '../series.ts';
import { natLowTrafficGuide } from './nat-low-traffic.guide.ts';

const LOOK_BACK_DAYS = 14;
const MIB = 1_048_576;

const daily = {
  namespace: 'AWS/NATGateway',
  statistic: 'Sum',
  periodSeconds: 86_400,
  of: 'natGateways',
  dimensions: { NatGatewayId: 'natGatewayId' },
} as const;

/** Its hours cost the same for little as for much; a gateway shared with other VPCs, or a small instance, may do. */
export const natLowTraffic = defineCheck({
  id: 'nat-low-traffic',
  title: 'Every NAT gateway in use carries enough to be worth its hours',
  service: 'nat-gateway',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { natGateways },
  metrics: {
    sent: { ...daily, metricName: 'BytesOutToDestination' },
    received: { ...daily, metricName: 'BytesInFromDestination' },
  },
  thresholds: {
    minimumAgeDays: LOOK_BACK_DAYS,
    /** Days of each metric that must have a datapoint. */
    minimumDaysMeasured: LOOK_BACK_DAYS - 1,
    /** Sent and received, on average. */
    maximumMebibytesADay: 50,
  },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'High',
  restartNeeded: false,
  rollbackPossible: true,
  guide: natLowTrafficGuide,
  *evaluate({ natGateways }, { now, thresholds, metric }): Iterable<Verdict> {
    for (const gateway of natGateways) {
      const { natGatewayId: resourceId, state, createdAt } = gateway;
      if (state !== 'available') continue;
      if (createdAt !== null && daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      const [sent, received] = [metric('sent', gateway), metric('received', gateway)];
      const bytes = (total(sent) ?? 0) + (total(received) ?? 0);
      const days = Math.min(sent?.points.length ?? 0, received?.points.length ?? 0);
      // What there is already makes too much for the whole look-back, however many days are missing.
      if (bytes / LOOK_BACK_DAYS / MIB > thresholds.maximumMebibytesADay) continue;
      if (days < Math.max(thresholds.minimumDaysMeasured, 1)) {
        const reason = `CloudWatch has ${days} days of traffic metrics, ${thresholds.minimumDaysMeasured} are needed`;
        yield { resourceId, reason };
        continue;
      }
      // One that carries nothing at all is found as idle.
      if (bytes === 0 || bytes / days / MIB > thresholds.maximumMebibytesADay) continue;
      const evidence = `The NAT gateway sent and received ${bytesText(bytes)} over ${days} measured days.`;
      yield { resourceId, evidence, claims: [] };
    }
  },
});
