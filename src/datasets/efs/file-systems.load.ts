import { DescribeFileSystemsCommand, EFSClient, type FileSystemDescription } from '@aws-sdk/client-efs';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { FileSystem } from './file-systems.ts';

/** The most that DescribeFileSystems returns at once. */
const PAGE = 100;

/** All EFS file systems of the region. */
const load: DatasetLoader<FileSystem> = async function* ({ client, signal }) {
  const efs = client(EFSClient);
  const items = itemsOf({
    operation: 'DescribeFileSystems',
    ask: (Marker) =>
      efs.send(new DescribeFileSystemsCommand({ MaxItems: PAGE, Marker }), { abortSignal: signal }),
    items: ({ FileSystems }) => FileSystems,
    next: ({ NextMarker }) => NextMarker,
    idOf: ({ FileSystemId }) => FileSystemId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(system: FileSystemDescription): FileSystem {
  const { SizeInBytes } = system;
  return {
    fileSystemId: bounded(system.FileSystemId ?? ''),
    state: boundedOrNull(system.LifeCycleState),
    createdAt: isoInstant(system.CreationTime),
    mountTargets: system.NumberOfMountTargets ?? null,
    bytes: SizeInBytes?.Value ?? null,
    bytesStandard: SizeInBytes?.ValueInStandard ?? null,
    bytesInfrequent: SizeInBytes?.ValueInIA ?? null,
    bytesArchive: SizeInBytes?.ValueInArchive ?? null,
    throughputMode: boundedOrNull(system.ThroughputMode),
    provisionedMibps: system.ProvisionedThroughputInMibps ?? null,
    availabilityZone: boundedOrNull(system.AvailabilityZoneName),
    tags: tagsOf(system.Tags),
  };
}
