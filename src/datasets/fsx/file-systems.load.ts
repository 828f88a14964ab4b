import { DescribeFileSystemsCommand, type FileSystem, FSxClient } from '@aws-sdk/client-fsx';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { FsxFileSystem } from './file-systems.ts';

const PAGE = 1_000;

/** All FSx file systems of the region. */
const load: DatasetLoader<FsxFileSystem> = async function* ({ client, signal }) {
  const fsx = client(FSxClient);
  const items = itemsOf({
    operation: 'DescribeFileSystems',
    ask: (NextToken) =>
      fsx.send(new DescribeFileSystemsCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ FileSystems }) => FileSystems,
    next: ({ NextToken }) => NextToken,
    idOf: ({ FileSystemId }) => FileSystemId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(system: FileSystem): FsxFileSystem {
  const { WindowsConfiguration, OntapConfiguration, OpenZFSConfiguration, LustreConfiguration } = system;
  const served = WindowsConfiguration ?? OntapConfiguration ?? OpenZFSConfiguration;
  return {
    fileSystemId: bounded(system.FileSystemId ?? ''),
    type: boundedOrNull(system.FileSystemType),
    state: boundedOrNull(system.Lifecycle),
    createdAt: isoInstant(system.CreationTime),
    storageType: boundedOrNull(system.StorageType),
    capacityGib: system.StorageCapacity ?? null,
    throughputMbps: served?.ThroughputCapacity ?? null,
    backupDays: (served ?? LustreConfiguration)?.AutomaticBackupRetentionDays ?? null,
    tags: tagsOf(system.Tags),
  };
}
