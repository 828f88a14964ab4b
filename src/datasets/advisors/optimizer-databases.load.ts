import {
  ComputeOptimizerClient,
  type DBStorageConfiguration,
  GetRDSDatabaseRecommendationsCommand,
  type RDSDBRecommendation,
} from '@aws-sdk/client-compute-optimizer';
import { sameWord } from '../../advisors/words.ts';
import type { AdvisedRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { adviceRow, bestOf, nameInArn, rowsOfAdvice } from './optimizer-advice.ts';
import { OPTIMIZER_PAGE, optimizerRows } from './optimizer-rows.ts';

const load: DatasetLoader<AdvisorRow> = (context) => {
  const optimizer = context.client(ComputeOptimizerClient);
  return optimizerRows({
    operation: 'GetRDSDatabaseRecommendations',
    ask: (nextToken) =>
      optimizer.send(new GetRDSDatabaseRecommendationsCommand({ maxResults: OPTIMIZER_PAGE, nextToken }), {
        abortSignal: context.signal,
      }),
    items: ({ rdsDBRecommendations }) => rdsDBRecommendations,
    errors: ({ errors }) => errors,
    next: ({ nextToken }) => nextToken,
    rows: (item) => [...instanceRows(item, context), ...storageRows(item, context)],
  });
};

export default load;

/** Idle databases are told by the list of what is idle. */
function instanceRows(item: RDSDBRecommendation, context: DatasetContext): readonly AdvisedRow[] {
  const option = bestOf(item.instanceRecommendationOptions);
  if (!option || sameWord(item.instanceFinding, 'Optimized') || sameWord(item.idle, 'True')) return [];
  return rowsOfAdvice(
    adviceRow(context, item, option, {
      ...commonOf(item),
      resourceType: 'RdsDbInstance',
      action: 'Rightsize',
      target: option.dbInstanceClass ?? null,
      current: item.currentDBInstanceClass ?? null,
      restartNeeded: true,
    }),
  );
}

function storageRows(item: RDSDBRecommendation, context: DatasetContext): readonly AdvisedRow[] {
  const option = bestOf(item.storageRecommendationOptions);
  if (!option || sameWord(item.storageFinding, 'Optimized')) return [];
  const { storageConfiguration } = option;
  const upgraded = storageConfiguration?.storageType !== item.currentStorageConfiguration?.storageType;
  return rowsOfAdvice(
    adviceRow(context, item, option, {
      ...commonOf(item),
      resourceType: 'RdsDbInstanceStorage',
      action: upgraded ? 'Upgrade' : 'Rightsize',
      target: textOf(storageConfiguration),
      current: textOf(item.currentStorageConfiguration),
      restartNeeded: false,
    }),
  );
}

function commonOf({ resourceArn, lookbackPeriodInDays }: RDSDBRecommendation) {
  return {
    resourceId: nameInArn(resourceArn),
    resourceArn,
    lookBackDays: lookbackPeriodInDays,
    rollbackPossible: true,
  };
}

function textOf(configuration: DBStorageConfiguration | undefined): string | null {
  const { storageType, allocatedStorage, iops, storageThroughput } = configuration ?? {};
  const parts = [
    storageType,
    allocatedStorage === undefined ? undefined : `${allocatedStorage} GiB`,
    iops === undefined ? undefined : `${iops} IOPS`,
    storageThroughput === undefined ? undefined : `${storageThroughput} MiB/s`,
  ];
  return parts.filter(Boolean).join(', ') || null;
}
