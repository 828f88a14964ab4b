import { defineCheck, type Verdict } from '../../core/check.ts';
import { type AutoScalingGroup, autoScalingGroups } from '../../datasets/autoscaling/groups.ts';
import { spotTypesGuide } from './spot-types.guide.ts';

/** Spot that can choose among few types is interrupted often, and falls back to on demand. */
export const spotTypes = defineCheck({
  id: 'ec2-spot-diversification',
  title: 'Every Auto Scaling group with Spot has several instance types to choose from',
  service: 'ec2-auto-scaling',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { autoScalingGroups },
  thresholds: { minimumTypes: 5 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: spotTypesGuide,
  *evaluate({ autoScalingGroups }, { thresholds }): Iterable<Verdict> {
    for (const group of autoScalingGroups) {
      // Types that are chosen by requirements are many by design.
      if (!usesSpot(group) || group.byRequirements) continue;
      const types = Math.max(new Set(group.overrideTypes).size, 1);
      if (types >= thresholds.minimumTypes) continue;
      const evidence = `The Auto Scaling group takes Spot instances of ${types === 1 ? 'one type' : `${types} types`} only.`;
      yield { resourceId: group.name, workloadGroup: group.name, evidence, claims: [] };
    }
  },
});

function usesSpot({ mixed, deleting, onDemandPercentage, maximum }: AutoScalingGroup): boolean {
  return mixed && !deleting && maximum !== 0 && onDemandPercentage !== null && onDemandPercentage < 100;
}
