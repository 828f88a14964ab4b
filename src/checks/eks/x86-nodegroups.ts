import { defineCheck, type Verdict } from '../../core/check.ts';
import { eksNodegroups } from '../../datasets/eks/nodegroups.ts';
import { x86NodegroupsGuide } from './x86-nodegroups.guide.ts';

/** Images of EKS for nodes tell their processor in their name; Windows and GPU nodes have no other. */
const MOVABLE = /^(?:AL2_x86_64|AL2023_x86_64_STANDARD|BOTTLEROCKET_x86_64(?:_FIPS)?)$/;

/** Nodes on Graviton cost less for the same vCPU and memory. */
export const x86Nodegroups = defineCheck({
  id: 'eks-graviton',
  title: 'Every EKS node group for general work runs on Graviton',
  service: 'eks',
  scope: 'unit',
  actionType: 'MigrateToGraviton',
  actionFamily: 'modernise',
  needs: { eksNodegroups },
  thresholds: { minimumNodes: 1 },
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: x86NodegroupsGuide,
  *evaluate({ eksNodegroups }, { thresholds }): Iterable<Verdict> {
    for (const { nodegroupId, nodegroupName, described, amiType, ...group } of eksNodegroups) {
      if (described === 'denied') {
        yield { resourceId: nodegroupId, reason: 'the node group may not be described' };
        continue;
      }
      const nodes = group.desiredNodes ?? 0;
      if (amiType === null || !MOVABLE.test(amiType) || nodes < Math.max(thresholds.minimumNodes, 1))
        continue;
      const types = group.instanceTypes.length > 0 ? group.instanceTypes.join(', ') : 'of a launch template';
      yield {
        resourceId: nodegroupId,
        evidence: `${nodes} nodes run the x86_64 image ${amiType} (instance types ${types}).`,
        claims: [],
        workloadGroup: nodegroupName,
      };
    }
  },
});
