import { DescribeImagesCommand, EC2Client, type Image as Ec2Image } from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { Image } from './images.ts';

const PAGE = 1_000;

/** All images that the account owns in the region, with the deprecated and the disabled: their snapshots are paid for too. */
const load: DatasetLoader<Image> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeImages',
    ask: (NextToken) =>
      ec2.send(
        new DescribeImagesCommand({
          Owners: ['self'],
          IncludeDeprecated: true,
          IncludeDisabled: true,
          MaxResults: PAGE,
          NextToken,
        }),
        { abortSignal: signal },
      ),
    items: ({ Images }) => Images,
    next: ({ NextToken }) => NextToken,
    idOf: ({ ImageId }) => ImageId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(image: Ec2Image): Image {
  const tags = tagsOf(image.Tags);
  return {
    imageId: bounded(image.ImageId ?? ''),
    state: boundedOrNull(image.State),
    createdAt: instantOf(image.CreationDate),
    lastLaunchedAt: instantOf(image.LastLaunchedTime),
    isPublic: image.Public === true,
    snapshotIds: (image.BlockDeviceMappings ?? []).flatMap(({ Ebs }) =>
      Ebs?.SnapshotId ? [bounded(Ebs.SnapshotId)] : [],
    ),
    sourceImageId: boundedOrNull(image.SourceImageId),
    managedBy: managerOf(tags, image.Name ?? ''),
    tags,
  };
}

/** EC2 tells the times of an image as text. */
function instantOf(text: string | undefined): string | null {
  const milliseconds = Date.parse(text ?? '');
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}

/** Images that AWS Backup makes are named so, and carry its tags. */
function managerOf(tags: Tags, name: string): Image['managedBy'] {
  const keys = Object.keys(tags);
  if (name.startsWith('AwsBackup_') || keys.some((key) => key.startsWith('aws:backup:'))) return 'backup';
  if (keys.some((key) => key.startsWith('aws:dlm:'))) return 'lifecycle';
  return 'Ec2ImageBuilderArn' in tags ? 'image-builder' : null;
}
