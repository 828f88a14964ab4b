import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { billKinesisExtendedRetentionGuide } from './kinesis-extended-retention.guide.ts';

/** Records kept beyond a day are charged by the shard and hour. */
export const billKinesisExtendedRetention = defineBillCheck({
  id: 'bill-kinesis-extended-retention',
  title: 'Every stream keeps records as long as they are read',
  service: 'kinesis-data-streams',
  scope: 'bill',
  resources: 'used',
  actionType: 'Configure',
  actionFamily: 'storage',
  usageTypes: ['Extended-ShardHour'],
  thresholds: { minimumShardHours: 168 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: billKinesisExtendedRetentionGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumShardHours,
      evidence: (quantity, cost) =>
        `${quantity} shard-hours a month of retention beyond 24 hours${cost} are billed.`,
    }),
});
