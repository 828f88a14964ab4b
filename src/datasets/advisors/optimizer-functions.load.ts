import {
  ComputeOptimizerClient,
  GetLambdaFunctionRecommendationsCommand,
  type LambdaFunctionRecommendation,
} from '@aws-sdk/client-compute-optimizer';
import { sameWord } from '../../advisors/words.ts';
import type { AdvisedRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { adviceRow, bestOf, rowsOfAdvice } from './optimizer-advice.ts';
import { OPTIMIZER_PAGE, optimizerRows } from './optimizer-rows.ts';

const load: DatasetLoader<AdvisorRow> = (context) => {
  const optimizer = context.client(ComputeOptimizerClient);
  return optimizerRows({
    operation: 'GetLambdaFunctionRecommendations',
    ask: (nextToken) =>
      optimizer.send(new GetLambdaFunctionRecommendationsCommand({ maxResults: OPTIMIZER_PAGE, nextToken }), {
        abortSignal: context.signal,
      }),
    items: ({ lambdaFunctionRecommendations }) => lambdaFunctionRecommendations,
    next: ({ nextToken }) => nextToken,
    rows: (item) => rowsOf(item, context),
  });
};

export default load;

function rowsOf(item: LambdaFunctionRecommendation, context: DatasetContext): readonly AdvisedRow[] {
  const option = bestOf(item.memorySizeRecommendationOptions);
  if (!option || !sameWord(item.finding, 'NotOptimized')) return [];
  const { functionArn, functionVersion, currentMemorySize } = item;
  return rowsOfAdvice(
    adviceRow(context, item, option, {
      resourceId: functionName(functionArn),
      resourceArn: unversioned(functionArn, functionVersion),
      resourceType: 'LambdaFunction',
      action: 'Rightsize',
      target: memoryText(option.memorySize),
      current: memoryText(currentMemorySize),
      lookBackDays: item.lookbackPeriodInDays,
      restartNeeded: false,
      rollbackPossible: true,
    }),
  );
}

/** `arn:aws:lambda:<region>:<account>:function:<name>[:<version>]`. */
function functionName(arn: string | undefined): string {
  return (arn ?? '').split(':')[6] ?? arn ?? '';
}

function unversioned(arn: string | undefined, version: string | undefined): string | undefined {
  const suffix = version === undefined ? '' : `:${version}`;
  return suffix !== '' && arn?.endsWith(suffix) ? arn.slice(0, -suffix.length) : arn;
}

function memoryText(megabytes: number | undefined): string | null {
  return megabytes === undefined ? null : `${megabytes} MB`;
}
