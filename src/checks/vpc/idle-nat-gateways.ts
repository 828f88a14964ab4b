import { defineCheck, type MetricSeries, type Verdict } from '../../core/check.ts';
import { decimalFromInteger, ZERO } from '../../core/decimal.ts';
import type { ChargeClaim } from '../../core/recommendation.ts';
import { type NatGateway, natGateways } from '../../datasets/ec2/nat-gateways.ts';
import { daysBetween } from '../days-between.ts';

const HOURS_A_MONTH = 730;

const LOOK_BACK_DAYS = 14;

const daily = {
  namespace: 'AWS/NATGateway',
  periodSeconds: 86_400,
  of: 'natGateways',
  dimensions: { NatGatewayId: 'natGatewayId' },
} as const;

/** A gateway is paid for by the hour; one that carries nothing is paid for nothing. */
export const idleNatGateways = defineCheck({
  id: 'vpc-idle-nat-gateways',
  title: 'Every NAT gateway carries traffic',
  service: 'vpc',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { natGateways },
  metrics: {
    sent: { ...daily, metricName: 'BytesOutToDestination', statistic: 'Sum' },
    received: { ...daily, metricName: 'BytesInFromDestination', statistic: 'Sum' },
    connections: { ...daily, metricName: 'ActiveConnectionCount', statistic: 'Maximum' },
  },
  thresholds: {
    minimumAgeDays: LOOK_BACK_DAYS,
    /** Days of each metric that must have a datapoint. The first of the look-back may have begun before it. */
    minimumDaysMeasured: LOOK_BACK_DAYS - 1,
    /** Sent and received over the look-back. */
    maximumBytes: 0,
    maximumConnections: 0,
  },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Low',
  restartNeeded: false,
  // One can be made again, with other addresses unless they are kept.
  rollbackPossible: true,
  docs: 'docs/checks/vpc-idle-nat-gateways.md',
  *evaluate({ natGateways }, { now, thresholds, metric }): Iterable<Verdict> {
    for (const gateway of natGateways) {
      if (gateway.state !== 'available') continue;
      const { natGatewayId: resourceId, createdAt } = gateway;
      if (createdAt === null) {
        yield { resourceId, reason: 'EC2 did not tell when the gateway was created' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      const traffic = trafficOf((name) => metric(name, gateway), thresholds.minimumDaysMeasured);
      if (traffic.state === 'unknown') yield { resourceId, reason: traffic.reason };
      else if (
        traffic.bytes <= thresholds.maximumBytes &&
        traffic.connections <= thresholds.maximumConnections
      )
        yield { resourceId, evidence: evidence(traffic), claims: claims(gateway) };
    }
  },
});

type Traffic =
  | { readonly state: 'unknown'; readonly reason: string }
  | {
      readonly state: 'measured';
      readonly bytes: number;
      readonly connections: number;
      readonly days: number;
    };

/** No datapoint is not zero: the three metrics must cover the days, or nothing is said. */
function trafficOf(metric: (name: string) => MetricSeries | null, daysNeeded: number): Traffic {
  const valuesOf = (name: string) => (metric(name)?.points ?? []).map(({ value }) => value);
  const series = {
    sent: valuesOf('sent'),
    received: valuesOf('received'),
    connections: valuesOf('connections'),
  };
  const days = Math.min(...Object.values(series).map(({ length }) => length));
  if (days < Math.max(daysNeeded, 1)) return { state: 'unknown', reason: reasonOf(days, daysNeeded) };
  const bytes = [...series.sent, ...series.received].reduce((sum, value) => sum + value, 0);
  return { state: 'measured', bytes, connections: Math.max(...series.connections), days };
}

function reasonOf(days: number, daysNeeded: number): string {
  return days === 0
    ? 'CloudWatch returned no datapoint for one of the traffic metrics, or not all of them'
    : `CloudWatch has ${days} days of traffic metrics, ${daysNeeded} are needed`;
}

function evidence({ bytes, connections, days }: Extract<Traffic, { state: 'measured' }>): string {
  return `The NAT gateway sent and received ${bytes} bytes and had at most ${connections} connections at a time over ${days} measured days.`;
}

/** The hours of a regional gateway depend on its zones, which are not read: they are not claimed. */
function claims(gateway: NatGateway): readonly ChargeClaim[] {
  if (gateway.availabilityMode === 'regional') return [];
  return [
    {
      resourceId: gateway.natGatewayId,
      usageType: 'NatGateway-Hours',
      operation: null,
      quantityNow: decimalFromInteger(HOURS_A_MONTH),
      quantityAfter: ZERO,
    },
  ];
}
