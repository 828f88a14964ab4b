import {
  ComputeOptimizerClient,
  GetEC2InstanceRecommendationsCommand,
  type InstanceRecommendation,
  type InstanceRecommendationOption,
} from '@aws-sdk/client-compute-optimizer';
import { sameWord } from '../../advisors/words.ts';
import type { AdvisedRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { adviceRow, bestOf, nameInArn, rowsOfAdvice } from './optimizer-advice.ts';
import { OPTIMIZER_PAGE, optimizerRows } from './optimizer-rows.ts';

/** Idle instances are told by the list of what is idle. */
const load: DatasetLoader<AdvisorRow> = (context) => {
  const optimizer = context.client(ComputeOptimizerClient);
  return optimizerRows({
    operation: 'GetEC2InstanceRecommendations',
    ask: (nextToken) =>
      optimizer.send(new GetEC2InstanceRecommendationsCommand({ maxResults: OPTIMIZER_PAGE, nextToken }), {
        abortSignal: context.signal,
      }),
    items: ({ instanceRecommendations }) => instanceRecommendations,
    errors: ({ errors }) => errors,
    next: ({ nextToken }) => nextToken,
    rows: (item) => rowsOf(item, context),
  });
};

export default load;

function rowsOf(item: InstanceRecommendation, context: DatasetContext): readonly AdvisedRow[] {
  const option = bestOf(item.recommendationOptions);
  if (!option || sameWord(item.finding, 'Optimized') || sameWord(item.idle, 'True')) return [];
  const { instanceArn, currentInstanceType, lookBackPeriodInDays } = item;
  return rowsOfAdvice(
    adviceRow(context, item, option, {
      resourceId: nameInArn(instanceArn),
      resourceArn: instanceArn,
      resourceType: 'Ec2Instance',
      action: actionOf(option),
      target: option.instanceType ?? null,
      current: currentInstanceType ?? null,
      lookBackDays: lookBackPeriodInDays,
      restartNeeded: true,
      rollbackPossible: true,
    }),
  );
}

/** Another processor architecture is a migration, not a size. */
function actionOf({ platformDifferences = [] }: InstanceRecommendationOption) {
  return platformDifferences.some((difference) => sameWord(difference, 'Architecture'))
    ? 'MigrateToGraviton'
    : 'Rightsize';
}
