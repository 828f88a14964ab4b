import {
  type AutoScalingGroupConfiguration,
  type AutoScalingGroupRecommendation,
  ComputeOptimizerClient,
  GetAutoScalingGroupRecommendationsCommand,
} from '@aws-sdk/client-compute-optimizer';
import { sameWord } from '../../advisors/words.ts';
import type { AdvisedRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { adviceRow, bestOf, nameInArn, rowsOfAdvice } from './optimizer-advice.ts';
import { OPTIMIZER_PAGE, optimizerRows } from './optimizer-rows.ts';

const load: DatasetLoader<AdvisorRow> = (context) => {
  const optimizer = context.client(ComputeOptimizerClient);
  return optimizerRows({
    operation: 'GetAutoScalingGroupRecommendations',
    ask: (nextToken) =>
      optimizer.send(
        new GetAutoScalingGroupRecommendationsCommand({ maxResults: OPTIMIZER_PAGE, nextToken }),
        { abortSignal: context.signal },
      ),
    items: ({ autoScalingGroupRecommendations }) => autoScalingGroupRecommendations,
    errors: ({ errors }) => errors,
    next: ({ nextToken }) => nextToken,
    rows: (item) => rowsOf(item, context),
  });
};

export default load;

function rowsOf(item: AutoScalingGroupRecommendation, context: DatasetContext): readonly AdvisedRow[] {
  const option = bestOf(item.recommendationOptions);
  if (!option || sameWord(item.finding, 'Optimized')) return [];
  const { autoScalingGroupArn, autoScalingGroupName, currentConfiguration } = item;
  return rowsOfAdvice(
    adviceRow(context, item, option, {
      resourceId: autoScalingGroupName ?? nameInArn(autoScalingGroupArn),
      resourceArn: autoScalingGroupArn,
      resourceType: 'Ec2AutoScalingGroup',
      action: 'Rightsize',
      target: textOf(option.configuration),
      current: textOf(currentConfiguration),
      lookBackDays: item.lookBackPeriodInDays,
      restartNeeded: true,
      rollbackPossible: true,
    }),
  );
}

function textOf(configuration: AutoScalingGroupConfiguration | undefined): string | null {
  const { instanceType, mixedInstanceTypes = [] } = configuration ?? {};
  return instanceType ?? (mixedInstanceTypes.join(', ') || null);
}
