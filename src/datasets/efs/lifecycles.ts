import { defineDataset } from '../../core/dataset.ts';
import type { Asked } from '../ask-each.ts';
import { fileSystems } from './file-systems.ts';

/** Where one file system moves files that are not read. */
export interface FileSystemLifecycle {
  readonly fileSystemId: string;
  readonly answer: Exclude<Asked<FileSystemMoves>, { readonly state: 'gone' }>;
}

/** As AWS spells it, `AFTER_30_DAYS`; `null`: not moved. */
export interface FileSystemMoves {
  readonly toInfrequentAccess: string | null;
  readonly toArchive: string | null;
}

export const fileSystemLifecycles = defineDataset<FileSystemLifecycle>({
  id: 'efs/lifecycles',
  scope: 'region',
  reads: ['EFS:DescribeLifecycleConfiguration'],
  after: { fileSystems },
  load: () => import('./lifecycles.load.ts'),
});
