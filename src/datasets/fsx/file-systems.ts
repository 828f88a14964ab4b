import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** An FSx file system. Strings are untrusted; `null`: AWS did not tell. */
export interface FsxFileSystem {
  readonly fileSystemId: string;
  /** `WINDOWS`, `LUSTRE`, `ONTAP` or `OPENZFS`. */
  readonly type: string | null;
  /** `AVAILABLE`, `CREATING`, `MISCONFIGURED` … */
  readonly state: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** `SSD`, `HDD` or `INTELLIGENT_TIERING`. */
  readonly storageType: string | null;
  readonly capacityGib: number | null;
  /** MB/s that are provisioned, of all but Lustre. */
  readonly throughputMbps: number | null;
  /** Days that automatic backups are kept; 0: none are made. */
  readonly backupDays: number | null;
  readonly tags: Tags;
}

export const fsxFileSystems = defineDataset<FsxFileSystem>({
  id: 'fsx/file-systems',
  scope: 'region',
  reads: ['FSx:DescribeFileSystems'],
  resource: { id: 'fileSystemId', tags: 'tags' },
  load: () => import('./file-systems.load.ts'),
});
