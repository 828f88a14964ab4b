import { defineCheck, type Verdict } from '../../core/check.ts';
import { type ComputeEnvironment, computeEnvironments } from '../../datasets/batch/compute-environments.ts';
import { nonProductionOf } from '../environment.ts';
import { spotEnvironmentsGuide } from './spot-environments.guide.ts';

/** A batch job that is interrupted is run again: outside production nobody waits for it. */
export const spotEnvironments = defineCheck({
  id: 'batch-spot',
  title: 'Every Batch environment outside production runs on Spot',
  service: 'batch',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rate',
  needs: { computeEnvironments },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: spotEnvironmentsGuide,
  *evaluate({ computeEnvironments }): Iterable<Verdict> {
    for (const environment of computeEnvironments) {
      const called = nonProductionOf(environment.tags);
      if (called === null || !isOnDemand(environment)) continue;
      const evidence = `The compute environment is tagged as ${called} and runs its jobs on ${environment.resourceType === 'FARGATE' ? 'Fargate' : 'EC2'} on demand.`;
      yield { resourceId: environment.name, evidence, claims: [] };
    }
  },
});

function isOnDemand({ management, state, resourceType }: ComputeEnvironment): boolean {
  if (management !== 'MANAGED' || state !== 'ENABLED') return false;
  return resourceType === 'EC2' || resourceType === 'FARGATE';
}
