import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbClusters } from '../../datasets/rds/clusters.ts';
import { dbInstances } from '../../datasets/rds/instances.ts';
import { idleReaders, READER_THRESHOLDS, readerMetrics } from '../rds/idle-readers.ts';
import { isAurora } from '../rds/instance-kind.ts';
import { auroraReaderIdleGuide } from './reader-idle.guide.ts';

/** A reader beyond the one that takes over is worth its hours where somebody reads from it. */
export const auroraReaderIdle = defineCheck({
  id: 'aurora-reader-idle',
  title: 'Every further Aurora reader has connections',
  service: 'aurora',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { clusters: dbClusters, instances: dbInstances },
  metrics: readerMetrics('AWS/RDS'),
  thresholds: READER_THRESHOLDS,
  lookBackDays: 14,
  effort: 'Low',
  restartNeeded: false,
  // Another one can be added.
  rollbackPossible: true,
  guide: auroraReaderIdleGuide,
  evaluate: ({ clusters, instances }, context): Iterable<Verdict> =>
    idleReaders(clusters.filter(isAurora), instances, context),
});
