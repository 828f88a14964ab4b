import { defineCheck, type Verdict } from '../../core/check.ts';
import { type Host, hosts } from '../../datasets/ec2/hosts.ts';
import { countText } from '../count-text.ts';
import { halfEmptyHostsGuide } from './half-empty-hosts.guide.ts';

/** A host is paid for as a whole, however little runs on it. */
export const halfEmptyHosts = defineCheck({
  id: 'ec2-dedicated-host-underused',
  title: 'Every Dedicated Host has most of its vCPUs in use',
  service: 'ec2',
  scope: 'unit',
  actionType: 'ScaleIn',
  actionFamily: 'rightsize',
  needs: { hosts },
  thresholds: { minimumUsedPercent: 50 },
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: false,
  guide: halfEmptyHostsGuide,
  *evaluate({ hosts }, { thresholds }): Iterable<Verdict> {
    for (const host of hosts) {
      // One with nothing on it is a finding of its own.
      if (host.state !== 'available' || host.instances === 0 || host.onOutpost) continue;
      const { hostId: resourceId } = host;
      const used = usedPercentOf(host);
      if (used === null) {
        yield { resourceId, reason: 'EC2 did not tell how many vCPUs of the host are in use' };
        continue;
      }
      if (used >= thresholds.minimumUsedPercent) continue;
      const evidence = `The Dedicated Host has ${countText(host.instances, 'instance')} on it, with ${Math.round(used)} percent of its ${host.totalVcpus} vCPUs.`;
      // No claims: whether what is on it finds room elsewhere, and a host goes, nobody can tell from here.
      yield { resourceId, evidence, claims: [] };
    }
  },
});

function usedPercentOf({ totalVcpus, availableVcpus }: Host): number | null {
  if (totalVcpus === null || availableVcpus === null || totalVcpus <= 0) return null;
  return ((totalVcpus - availableVcpus) * 100) / totalVcpus;
}
