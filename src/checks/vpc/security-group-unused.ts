import { defineCheck, type Verdict } from '../../core/check.ts';
import { networkInterfaces } from '../../datasets/vpc/network-interfaces.ts';
import { securityGroups } from '../../datasets/vpc/security-groups.ts';
import { securityGroupUnusedGuide } from './security-group-unused.guide.ts';

/** It costs nothing; it is in the way, and may let in more than anybody thinks. */
export const securityGroupUnused = defineCheck({
  id: 'ec2-security-group-unused',
  title: 'Every security group is in use',
  service: 'vpc',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'hygiene',
  needs: { securityGroups, networkInterfaces },
  thresholds: {},
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: securityGroupUnusedGuide,
  *evaluate({ securityGroups, networkInterfaces }): Iterable<Verdict> {
    const used = new Set(networkInterfaces.flatMap(({ groupIds }) => groupIds));
    const named = new Set(securityGroups.flatMap(({ namedGroupIds }) => namedGroupIds));
    for (const { groupId: resourceId, isDefault } of securityGroups) {
      if (isDefault || used.has(resourceId) || named.has(resourceId)) continue;
      yield {
        resourceId,
        evidence: 'No network interface has the security group, and no rule of another group names it.',
        claims: [],
      };
    }
  },
});
