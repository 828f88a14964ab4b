import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** An EFS file system. Strings are untrusted; `null`: AWS did not tell. */
export interface FileSystem {
  readonly fileSystemId: string;
  /** `available`, `creating`, `updating`, `deleting` … */
  readonly state: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** Without one nothing can reach it. */
  readonly mountTargets: number | null;
  /** As metered; an empty one has 6 KiB. */
  readonly bytes: number | null;
  readonly bytesStandard: number | null;
  readonly bytesInfrequent: number | null;
  readonly bytesArchive: number | null;
  /** `bursting`, `provisioned` or `elastic`. */
  readonly throughputMode: string | null;
  readonly provisionedMibps: number | null;
  /** Of a One Zone file system; `null`: it is kept in several zones. */
  readonly availabilityZone: string | null;
  readonly tags: Tags;
}

export const fileSystems = defineDataset<FileSystem>({
  id: 'efs/file-systems',
  scope: 'region',
  reads: ['EFS:DescribeFileSystems'],
  resource: { id: 'fileSystemId', tags: 'tags' },
  load: () => import('./file-systems.load.ts'),
});
