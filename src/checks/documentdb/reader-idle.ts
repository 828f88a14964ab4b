import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbClusters } from '../../datasets/rds/clusters.ts';
import { dbInstances } from '../../datasets/rds/instances.ts';
import { idleReaders, READER_THRESHOLDS, readerMetrics } from '../rds/idle-readers.ts';

import { documentdbReaderIdleGuide } from './reader-idle.guide.ts';

/** A reader beyond the one that takes over is worth its hours where somebody reads from it. */
export const documentdbReaderIdle = defineCheck({
  id: 'documentdb-reader-idle',
  title: 'Every further DocumentDB reader has connections',
  service: 'documentdb',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { clusters: dbClusters, instances: dbInstances },
  metrics: readerMetrics('AWS/DocDB'),
  thresholds: READER_THRESHOLDS,
  lookBackDays: 14,
  effort: 'Low',
  restartNeeded: false,
  // Another one can be added.
  rollbackPossible: true,
  guide: documentdbReaderIdleGuide,
  evaluate: ({ clusters, instances }, context): Iterable<Verdict> =>
    idleReaders(
      clusters.filter(({ engine }) => engine === 'docdb'),
      instances,
      context,
    ),
});
