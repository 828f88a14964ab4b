import { defineCheck, type Verdict } from '../../core/check.ts';
import { eksClusterVersions } from '../../datasets/eks/cluster-versions.ts';
import { eksClusters } from '../../datasets/eks/clusters.ts';
import { everything } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { extendedSupportGuide } from './extended-support.guide.ts';

/** What the surcharge is billed as; without such a line there is no surcharge, and no saving. */
const SURCHARGE = 'AmazonEKS-Hours:extendedSupport';

/** A version past standard support is kept for a surcharge by the hour. */
export const extendedSupport = defineCheck({
  id: 'eks-extended-support',
  title: 'Every EKS cluster runs a version in standard support',
  service: 'eks',
  scope: 'unit',
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  needs: { eksClusters, eksClusterVersions },
  thresholds: {},
  lookBackDays: 0,
  effort: 'High',
  restartNeeded: true,
  // EKS cannot take a control plane back to the version before.
  rollbackPossible: false,
  guide: extendedSupportGuide,
  *evaluate({ eksClusters, eksClusterVersions }, { now }): Iterable<Verdict> {
    const versions = new Map(eksClusterVersions.map((one) => [one.version, one]));
    for (const { clusterName: resourceId, described, connected, version, supportType } of eksClusters) {
      if (connected === true) continue;
      if (described === 'denied' || version === null) {
        yield { resourceId, reason: 'the cluster may not be described, so its version is unknown' };
        continue;
      }
      const known = versions.get(version);
      if (!known || known.status === null) {
        yield { resourceId, reason: `EKS does not tell how long it supports version ${version}` };
        continue;
      }
      if (known.status === 'STANDARD_SUPPORT') continue;
      const ended = known.standardSupportEnds;
      const since = ended === null || daysBetween(ended, now) < 0 ? '' : ` since ${dayOf(ended)}`;
      const policy = supportType === null ? '' : `; its upgrade policy is ${supportType}`;
      yield {
        resourceId,
        evidence: `The cluster runs Kubernetes ${version}, which has been out of standard support${since} (${known.status})${policy}.`,
        claims: [everything(resourceId, [SURCHARGE])],
      };
    }
  },
});
