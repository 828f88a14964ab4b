import { defineCheck, type MetricSeries, type Verdict } from '../../core/check.ts';
import { decimalFromInteger, ZERO } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import type { ChargeClaim } from '../../core/recommendation.ts';
import { type NatGateway, natGateways } from '../../datasets/ec2/nat-gateways.ts';
import { daysBetween } from '../days-between.ts';
import { valuesOf } from '../series.ts';
import { idleNatGatewaysGuide } from './idle-nat-gateways.guide.ts';

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
  service: 'nat-gateway',
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
  guide: idleNatGatewaysGuide,
  *evaluate({ natGateways }, { now, thresholds, metric }): Iterable<Verdict> {
    for (const gateway of natGateways) {
      if (gateway.state !== 'available') continue;
      const { natGatewayId: resourceId, createdAt } = gateway;
      if (createdAt === null) {
        yield { resourceId, reason: 'EC2 did not tell when the gateway was created' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      const traffic = trafficOf((name) => metric(name, gateway));
      const { minimumDaysMeasured, maximumBytes, maximumConnections } = thresholds;
      // Traffic on any day settles it, however many days are missing.
      if (traffic.bytes > maximumBytes || traffic.connections > maximumConnections) continue;
      if (traffic.days < Math.max(minimumDaysMeasured, 1))
        yield { resourceId, reason: undecided(traffic, minimumDaysMeasured) };
      else yield { resourceId, evidence: evidence(traffic, gateway), claims: claims(gateway) };
    }
  },
});

interface Traffic {
  readonly bytes: number;
  /** The most at a time. */
  readonly connections: number;
  /** Days for which all three metrics have a datapoint, as far as their number tells. */
  readonly days: number;
}

/** What was measured. No datapoint is not zero: it shows in the days. */
function trafficOf(metric: (name: 'sent' | 'received' | 'connections') => MetricSeries | null): Traffic {
  const sent = valuesOf(metric('sent'));
  const received = valuesOf(metric('received'));
  const connections = valuesOf(metric('connections'));
  return {
    bytes: [...sent, ...received].reduce((sum, value) => sum + value, 0),
    connections: connections.reduce((most, value) => Math.max(most, value), 0),
    days: Math.min(sent.length, received.length, connections.length),
  };
}

function undecided({ days }: Traffic, needed: number): string {
  return days === 0
    ? 'CloudWatch returned no datapoint of one of the traffic metrics, or not all of them'
    : `CloudWatch has ${days} days of traffic metrics, ${needed} are needed`;
}

function evidence({ bytes, connections, days }: Traffic, { publicAddresses }: NatGateway): string {
  const addresses =
    publicAddresses > 0 ? `; its Elastic IP addresses (${publicAddresses}) are paid for until released` : '';
  return `The NAT gateway sent and received ${bytes} bytes and had at most ${connections} connections at a time over ${days} measured days${addresses}.`;
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
