import { defineCheck, type Verdict } from '../../core/check.ts';
import { computeEnvironments } from '../../datasets/batch/compute-environments.ts';
import { waitingEnvironmentsGuide } from './waiting-environments.guide.ts';

/** With a minimum above zero instances wait for jobs day and night. */
export const waitingEnvironments = defineCheck({
  id: 'batch-minimum-vcpus',
  title: 'Every Batch environment scales down to zero',
  service: 'batch',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rightsize',
  needs: { computeEnvironments },
  thresholds: { maximumMinimumVcpus: 0 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: waitingEnvironmentsGuide,
  *evaluate({ computeEnvironments }, { thresholds }): Iterable<Verdict> {
    for (const { name: resourceId, management, resourceType, minimumVcpus, state } of computeEnvironments) {
      if (management !== 'MANAGED' || (resourceType !== 'EC2' && resourceType !== 'SPOT')) continue;
      if (minimumVcpus === null) {
        yield { resourceId, reason: 'Batch did not tell the minimum of vCPUs' };
        continue;
      }
      if (minimumVcpus <= thresholds.maximumMinimumVcpus) continue;
      const takes = state === 'DISABLED' ? ', though it is disabled and takes no jobs' : '';
      const evidence = `The compute environment keeps ${minimumVcpus} vCPUs running without any job${takes}.`;
      yield { resourceId, evidence, claims: [] };
    }
  },
});
