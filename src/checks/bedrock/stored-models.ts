import { defineCheck, type Verdict } from '../../core/check.ts';
import { customModels } from '../../datasets/bedrock/custom-models.ts';
import { modelDeployments } from '../../datasets/bedrock/model-deployments.ts';
import { provisionedThroughputs } from '../../datasets/bedrock/provisioned-throughputs.ts';
import { everything } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { storedModelsGuide } from './stored-models.guide.ts';

/** A customised model is stored for a fee by the month, whether it can be called or not. */
export const storedModels = defineCheck({
  id: 'bedrock-custom-model-storage',
  title: 'Every customised Bedrock model can be called',
  service: 'bedrock',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'storage',
  needs: { customModels, modelDeployments, provisionedThroughputs },
  thresholds: { minimumAgeDays: 30 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: storedModelsGuide,
  *evaluate(
    { customModels, modelDeployments, provisionedThroughputs },
    { now, thresholds },
  ): Iterable<Verdict> {
    const called = new Set([...modelDeployments, ...provisionedThroughputs].map(({ modelArn }) => modelArn));
    for (const { modelArn: resourceId, status, createdAt } of customModels) {
      if (called.has(resourceId) || status === 'Creating' || status === 'Failed') continue;
      if (createdAt === null) {
        yield { resourceId, reason: 'Bedrock did not tell when the model was made' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      yield {
        resourceId,
        evidence: `The customised model was made on ${dayOf(createdAt)} and has neither a deployment on demand nor provisioned throughput: nothing can call it.`,
        claims: [everything(resourceId)],
      };
    }
  },
});
