import { defineCheck, type MetricSeries, type Verdict } from '../../core/check.ts';
import { decimal, ZERO } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import type { ChargeClaim } from '../../core/recommendation.ts';
import { type NatGateway, natGateways } from '../../datasets/ec2/nat-gateways.ts';
import { subnets } from '../../datasets/vpc/subnets.ts';
import { vpcs } from '../../datasets/vpc/vpcs.ts';
import { gibibytes } from '../bytes-text.ts';
import { hourly, usage } from '../claims.ts';
import { nonProductionOf } from '../environment.ts';
import { natRedundantPerAzGuide } from './nat-redundant-per-az.guide.ts';

const LOOK_BACK_DAYS = 14;

const daily = {
  namespace: 'AWS/NATGateway',
  statistic: 'Sum',
  periodSeconds: 86_400,
  of: 'natGateways',
  dimensions: { NatGatewayId: 'natGatewayId' },
} as const;

/** A gateway for each zone is for the day a zone fails; outside production one mostly does, less the transfer between zones. */
export const natRedundantPerAz = defineCheck({
  id: 'nat-redundant-per-az',
  title: 'Every VPC with NAT gateways in several zones is of production',
  service: 'nat-gateway',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'rightsize',
  needs: { natGateways, subnets, vpcs },
  metrics: {
    fromSource: { ...daily, metricName: 'BytesInFromSource' },
    toSource: { ...daily, metricName: 'BytesOutToSource' },
  },
  thresholds: { minimumDaysMeasured: LOOK_BACK_DAYS - 1 },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: natRedundantPerAzGuide,
  *evaluate({ natGateways, subnets, vpcs }, { thresholds, metric }): Iterable<Verdict> {
    const zones = new Map(subnets.map(({ subnetId, availabilityZone }) => [subnetId, availabilityZone]));
    const elsewhere = new Set(
      vpcs.filter(({ tags }) => nonProductionOf(tags) !== null).map(({ vpcId }) => vpcId),
    );
    const judged = natGateways.filter(
      (one) => isPublicZonal(one) && (nonProductionOf(one.tags) !== null || elsewhere.has(one.vpcId ?? '')),
    );
    const byVpc = Map.groupBy(judged, ({ vpcId }) => vpcId);
    for (const [vpcId, gateways] of byVpc) {
      const used = new Set(gateways.flatMap(({ subnetId }) => zones.get(subnetId ?? '') ?? []));
      if (vpcId === null || used.size < 2) continue;
      const measured = gateways.map((gateway) => ({
        gateway,
        ...trafficOf(metric('fromSource', gateway), metric('toSource', gateway)),
      }));
      // The one that carries the most stays: its traffic need not change zones. One that was not measured may be it.
      const [, ...others] = measured.sort((a, b) => orderOf(b) - orderOf(a));
      for (const { gateway, bytes, days } of others) {
        const { natGatewayId: resourceId } = gateway;
        if (days < Math.max(thresholds.minimumDaysMeasured, 1)) {
          const reason = `CloudWatch has ${days} days of traffic metrics, ${thresholds.minimumDaysMeasured} are needed to know what would cross zones`;
          yield { resourceId, reason };
          continue;
        }
        const crossing = ((gibibytes(bytes) / days) * HOURS_A_MONTH) / 24;
        const evidence = `By tags the VPC is not of production; it has NAT gateways in ${used.size} zones, and ${crossing.toFixed(2)} GiB a month of this one would cross zones.`;
        yield { resourceId, evidence, claims: claims(resourceId, crossing) };
      }
    }
  },
});

function isPublicZonal({ state, availabilityMode, connectivityType }: NatGateway): boolean {
  return state === 'available' && availabilityMode !== 'regional' && connectivityType !== 'private';
}

function orderOf({ bytes, days }: { readonly bytes: number; readonly days: number }): number {
  return days === 0 ? Number.MAX_VALUE : bytes;
}

function trafficOf(...series: readonly (MetricSeries | null)[]): {
  readonly bytes: number;
  readonly days: number;
} {
  const points = series.map((one) => one?.points ?? []);
  return {
    bytes: points.flat().reduce((sum, { value }) => sum + value, 0),
    days: Math.min(...points.map(({ length }) => length)),
  };
}

/** Each gigabyte that crosses zones is charged to both sides. */
function claims(resourceId: string, crossingGib: number): readonly ChargeClaim[] {
  const crossing = usage(
    resourceId,
    'DataTransfer-Regional-Bytes',
    ZERO,
    decimal((2 * crossingGib).toFixed(6)),
  );
  return [
    hourly(resourceId, 'NatGateway-Hours'),
    ...(crossingGib > 0 ? [{ ...crossing, serviceCode: 'AWSDataTransfer' }] : []),
  ];
}
