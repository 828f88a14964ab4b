import {
  ComputeOptimizerClient,
  type ECSServiceRecommendation,
  GetECSServiceRecommendationsCommand,
} from '@aws-sdk/client-compute-optimizer';
import { sameWord } from '../../advisors/words.ts';
import type { AdvisedRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { adviceRow, rowsOfAdvice } from './optimizer-advice.ts';
import { OPTIMIZER_PAGE, optimizerRows } from './optimizer-rows.ts';

const load: DatasetLoader<AdvisorRow> = (context) => {
  const optimizer = context.client(ComputeOptimizerClient);
  return optimizerRows({
    operation: 'GetECSServiceRecommendations',
    ask: (nextToken) =>
      optimizer.send(new GetECSServiceRecommendationsCommand({ maxResults: OPTIMIZER_PAGE, nextToken }), {
        abortSignal: context.signal,
      }),
    items: ({ ecsServiceRecommendations }) => ecsServiceRecommendations,
    errors: ({ errors }) => errors,
    next: ({ nextToken }) => nextToken,
    rows: (item) => rowsOf(item, context),
  });
};

export default load;

function rowsOf(item: ECSServiceRecommendation, context: DatasetContext): readonly AdvisedRow[] {
  // Options of services have no rank; AWS lists the best one first.
  const [option] = item.serviceRecommendationOptions ?? [];
  if (!option || sameWord(item.finding, 'Optimized')) return [];
  const { serviceArn, currentServiceConfiguration } = item;
  return rowsOfAdvice(
    adviceRow(context, item, option, {
      resourceId: serviceName(serviceArn),
      resourceArn: serviceArn,
      resourceType: 'EcsService',
      action: 'Rightsize',
      target: taskText(option),
      current: taskText(currentServiceConfiguration ?? {}),
      lookBackDays: item.lookbackPeriodInDays,
      restartNeeded: true,
      rollbackPossible: true,
    }),
  );
}

/** `arn:aws:ecs:<region>:<account>:service/<cluster>/<service>`: a name alone occurs in many clusters. */
function serviceName(arn: string | undefined): string {
  return (arn ?? '').split(':service/').at(-1) ?? '';
}

function taskText({
  cpu,
  memory,
}: {
  readonly cpu?: number | undefined;
  readonly memory?: number | undefined;
}): string | null {
  const parts = [
    cpu === undefined ? undefined : `${cpu} CPU units`,
    memory === undefined ? undefined : `${memory} MiB`,
  ];
  return parts.filter(Boolean).join(', ') || null;
}
