import { defineCheck, type Verdict } from '../../core/check.ts';
import { firewallZones } from '../../datasets/network-firewall/zones.ts';
import { everything } from '../claims.ts';
import { total } from '../series.ts';
import { firewallIdleGuide } from './idle.guide.ts';

const LOOK_BACK_DAYS = 30;

/** Each zone of a firewall is paid for by the hour; it is idle when no zone has had a packet. */
export const firewallIdle = defineCheck({
  id: 'network-firewall-idle',
  title: 'Every network firewall has packets to look at',
  service: 'network-firewall',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { firewallZones },
  metrics: {
    received: {
      namespace: 'AWS/NetworkFirewall',
      metricName: 'ReceivedPackets',
      statistic: 'Sum',
      periodSeconds: 86_400,
      of: 'firewallZones',
      dimensions: { FirewallName: 'firewallName', AvailabilityZone: 'availabilityZone', Engine: 'engine' },
    },
  },
  thresholds: { maximumPackets: 0, minimumDaysMeasured: LOOK_BACK_DAYS - 1 },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: firewallIdleGuide,
  *evaluate({ firewallZones }, { thresholds, metric }): Iterable<Verdict> {
    for (const [resourceId, zones] of Map.groupBy(firewallZones, ({ firewallArn }) => firewallArn)) {
      const series = zones.map((zone) => metric('received', zone));
      const packets = series.reduce((sum, one) => sum + (total(one) ?? 0), 0);
      // Packets in any zone settle it, however many days are missing.
      if (packets > thresholds.maximumPackets) continue;
      const days = Math.min(...series.map((one) => one?.points.length ?? 0));
      if (days < Math.max(thresholds.minimumDaysMeasured, 1)) {
        const reason = `CloudWatch has ${days} days of ReceivedPackets in one of its zones, ${thresholds.minimumDaysMeasured} are needed`;
        yield { resourceId, reason };
        continue;
      }
      const evidence = `The firewall received ${packets} packets in its ${zones.length} zones over ${days} measured days.`;
      yield { resourceId, evidence, claims: [everything(resourceId)] };
    }
  },
});
