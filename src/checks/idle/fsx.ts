import { type FsxFileSystem, fsxFileSystems } from '../../datasets/fsx/file-systems.ts';
import { everything } from '../claims.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import { idleFsxGuide } from './fsx.guide.ts';
import type { IdleMetric } from './idle-row.ts';

const bytes = (metricName: string): IdleMetric => ({
  namespace: 'AWS/FSx',
  metricName,
  statistic: 'Sum',
  dimensions: { FileSystemId: 'fileSystemId' },
  atMost: 0,
  unit: 'bytes',
});

/** Capacity and throughput are provisioned and paid for, whatever is read and written. */
export const idleFsxFileSystems = defineIdleCheck<FsxFileSystem>({
  id: 'fsx-idle',
  title: 'Every FSx file system is read or written',
  service: 'fsx',
  actionType: 'Delete',
  effort: 'Medium',
  restartNeeded: false,
  // The data is gone but for the final backup.
  rollbackPossible: false,
  guide: idleFsxGuide,
  dataset: fsxFileSystems,
  days: 30,
  minimumAgeDays: 30,
  metrics: { read: bytes('DataReadBytes'), written: bytes('DataWriteBytes') },
  resource: ({ fileSystemId, state, createdAt, type, capacityGib }) =>
    state === 'AVAILABLE'
      ? {
          resourceId: fileSystemId,
          createdAt,
          noun: 'The FSx file system',
          remark: `it is of type ${type ?? 'unknown'}${capacityGib === null ? '' : ` with ${capacityGib} GiB`}`,
        }
      : null,
  claims: ({ fileSystemId }) => [everything(fileSystemId)],
});
