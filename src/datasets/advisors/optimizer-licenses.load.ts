import {
  ComputeOptimizerClient,
  GetLicenseRecommendationsCommand,
  type LicenseRecommendation,
} from '@aws-sdk/client-compute-optimizer';
import { sameWord } from '../../advisors/words.ts';
import type { AdvisedRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { adviceRow, bestOf, nameInArn, rowsOfAdvice } from './optimizer-advice.ts';
import { OPTIMIZER_PAGE, optimizerRows } from './optimizer-rows.ts';

const load: DatasetLoader<AdvisorRow> = (context) => {
  const optimizer = context.client(ComputeOptimizerClient);
  return optimizerRows({
    operation: 'GetLicenseRecommendations',
    ask: (nextToken) =>
      optimizer.send(new GetLicenseRecommendationsCommand({ maxResults: OPTIMIZER_PAGE, nextToken }), {
        abortSignal: context.signal,
      }),
    items: ({ licenseRecommendations }) => licenseRecommendations,
    errors: ({ errors }) => errors,
    next: ({ nextToken }) => nextToken,
    rows: (item) => rowsOf(item, context),
  });
};

export default load;

function rowsOf(item: LicenseRecommendation, context: DatasetContext): readonly AdvisedRow[] {
  const option = bestOf(item.licenseRecommendationOptions);
  if (!option || !sameWord(item.finding, 'NotOptimized')) return [];
  const { resourceArn, currentLicenseConfiguration } = item;
  return rowsOfAdvice(
    adviceRow(context, item, option, {
      resourceId: nameInArn(resourceArn),
      resourceArn,
      resourceType: 'License',
      action: 'Configure',
      family: 'modernise',
      target: textOf(option),
      current: textOf(currentLicenseConfiguration ?? {}),
      lookBackDays: item.lookbackPeriodInDays,
      restartNeeded: true,
      rollbackPossible: null,
    }),
  );
}

interface License {
  readonly operatingSystem?: string | undefined;
  readonly licenseEdition?: string | undefined;
  readonly licenseModel?: string | undefined;
}

function textOf({ operatingSystem, licenseEdition, licenseModel }: License): string | null {
  return [operatingSystem, licenseEdition, licenseModel].filter(Boolean).join(', ') || null;
}
