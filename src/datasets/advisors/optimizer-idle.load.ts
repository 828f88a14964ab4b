import {
  ComputeOptimizerClient,
  GetIdleRecommendationsCommand,
  type IdleRecommendation,
} from '@aws-sdk/client-compute-optimizer';
import { byWord } from '../../advisors/words.ts';
import type { AdvisedRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import type { ActionType } from '../../core/recommendation.ts';
import { adviceRow, nameInArn, rowsOfAdvice } from './optimizer-advice.ts';
import { OPTIMIZER_PAGE, optimizerRows } from './optimizer-rows.ts';

/** What the Hub advises for idle resources of these types; what cannot be stopped or made smaller is deleted. */
const ACTIONS: Readonly<Record<string, ActionType>> = {
  EC2Instance: 'Stop',
  RDSDBInstance: 'Stop',
  AutoScalingGroup: 'ScaleIn',
};

const SILENCE = 'It found nothing idle here, or has not had the days that takes.';

const load: DatasetLoader<AdvisorRow> = (context) => {
  const optimizer = context.client(ComputeOptimizerClient);
  return optimizerRows({
    operation: 'GetIdleRecommendations',
    silence: SILENCE,
    ask: (nextToken) =>
      optimizer.send(new GetIdleRecommendationsCommand({ maxResults: OPTIMIZER_PAGE, nextToken }), {
        abortSignal: context.signal,
      }),
    items: ({ idleRecommendations }) => idleRecommendations,
    errors: ({ errors }) => errors,
    next: ({ nextToken }) => nextToken,
    rows: (item) => rowsOf(item, context),
  });
};

export default load;

function rowsOf(item: IdleRecommendation, context: DatasetContext): readonly AdvisedRow[] {
  const { resourceArn, resourceId, resourceType = '', finding, findingDescription } = item;
  const action = byWord(ACTIONS, resourceType) ?? 'Delete';
  return rowsOfAdvice(
    adviceRow(context, item, item, {
      resourceId: idOf(resourceId || resourceArn),
      resourceArn,
      resourceType,
      action,
      target: null,
      current: findingDescription ?? finding ?? null,
      lookBackDays: item.lookBackPeriodInDays,
      restartNeeded: false,
      rollbackPossible: action !== 'Delete',
    }),
  );
}

/** The name of an ECS service occurs in many clusters, so that it is told with its own. */
function idOf(arn: string | undefined): string {
  const [, service] = (arn ?? '').split(':service/');
  return service ?? nameInArn(arn);
}
