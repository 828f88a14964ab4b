import { type FileSystem, fileSystems } from '../../datasets/efs/file-systems.ts';
import { everything } from '../claims.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import { idleFileSystemGuide } from './efs.guide.ts';

/** Those that nothing can mount are found without any metric. */
export const idleFileSystems = defineIdleCheck<FileSystem>({
  id: 'efs-idle',
  title: 'Every EFS file system with a mount target has clients',
  service: 'efs',
  actionType: 'Delete',
  effort: 'Medium',
  restartNeeded: false,
  // The data is gone unless it was backed up first.
  rollbackPossible: false,
  guide: idleFileSystemGuide,
  dataset: fileSystems,
  days: 30,
  minimumAgeDays: 30,
  metrics: {
    connections: {
      namespace: 'AWS/EFS',
      metricName: 'ClientConnections',
      statistic: 'Sum',
      dimensions: { FileSystemId: 'fileSystemId' },
      atMost: 0,
      unit: 'connections',
    },
  },
  resource: ({ fileSystemId, state, mountTargets, createdAt }) =>
    state === 'available' && mountTargets !== 0
      ? { resourceId: fileSystemId, createdAt, noun: 'The file system' }
      : null,
  claims: ({ fileSystemId }) => [everything(fileSystemId)],
});
