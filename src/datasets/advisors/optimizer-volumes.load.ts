import {
  ComputeOptimizerClient,
  GetEBSVolumeRecommendationsCommand,
  type VolumeConfiguration,
  type VolumeRecommendation,
} from '@aws-sdk/client-compute-optimizer';
import { sameWord } from '../../advisors/words.ts';
import type { AdvisedRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { adviceRow, bestOf, nameInArn, rowsOfAdvice } from './optimizer-advice.ts';
import { OPTIMIZER_PAGE, optimizerRows } from './optimizer-rows.ts';

const load: DatasetLoader<AdvisorRow> = (context) => {
  const optimizer = context.client(ComputeOptimizerClient);
  return optimizerRows({
    operation: 'GetEBSVolumeRecommendations',
    ask: (nextToken) =>
      optimizer.send(new GetEBSVolumeRecommendationsCommand({ maxResults: OPTIMIZER_PAGE, nextToken }), {
        abortSignal: context.signal,
      }),
    items: ({ volumeRecommendations }) => volumeRecommendations,
    errors: ({ errors }) => errors,
    next: ({ nextToken }) => nextToken,
    rows: (item) => rowsOf(item, context),
  });
};

export default load;

function rowsOf(item: VolumeRecommendation, context: DatasetContext): readonly AdvisedRow[] {
  const option = bestOf(item.volumeRecommendationOptions);
  if (!option || sameWord(item.finding, 'Optimized')) return [];
  const { volumeArn, currentConfiguration } = item;
  const upgraded = option.configuration?.volumeType !== currentConfiguration?.volumeType;
  return rowsOfAdvice(
    adviceRow(context, item, option, {
      resourceId: nameInArn(volumeArn),
      resourceArn: volumeArn,
      resourceType: 'EbsVolume',
      // The Hub calls a newer type of volume an upgrade, and other settings of the same type a size.
      action: upgraded ? 'Upgrade' : 'Rightsize',
      target: textOf(option.configuration),
      current: textOf(currentConfiguration),
      lookBackDays: item.lookBackPeriodInDays,
      restartNeeded: false,
      rollbackPossible: true,
    }),
  );
}

function textOf(configuration: VolumeConfiguration | undefined): string | null {
  if (!configuration) return null;
  const { volumeType, volumeSize, volumeBaselineIOPS, volumeBaselineThroughput } = configuration;
  const parts = [
    volumeType,
    volumeSize === undefined ? undefined : `${volumeSize} GiB`,
    volumeBaselineIOPS === undefined ? undefined : `${volumeBaselineIOPS} IOPS`,
    volumeBaselineThroughput === undefined ? undefined : `${volumeBaselineThroughput} MiB/s`,
  ];
  return parts.filter(Boolean).join(', ') || null;
}
