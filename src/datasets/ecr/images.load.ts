import { DescribeImagesCommand, ECRClient, type ImageDetail } from '@aws-sdk/client-ecr';
import type { DatasetLoader } from '../../core/dataset.ts';
import { askEach } from '../ask-each.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { rowsOf } from '../rows-of.ts';
import type { Image, RepositoryImages } from './images.ts';
import { repositories } from './repositories.ts';

const PAGE = 1_000;

const INDEXES: ReadonlySet<string> = new Set([
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.index.v1+json',
]);

/** The images of each repository; AWS tells those of one at a time. */
const load: DatasetLoader<RepositoryImages> = async function* (context) {
  const ecr = context.client(ECRClient);
  const answers = await askEach(rowsOf(repositories, context), async ({ repositoryName }) => {
    const images: Image[] = [];
    const items = itemsOf({
      operation: 'DescribeImages',
      ask: (nextToken) =>
        ecr.send(new DescribeImagesCommand({ repositoryName, maxResults: PAGE, nextToken }), {
          abortSignal: context.signal,
        }),
      items: ({ imageDetails }) => imageDetails,
      next: ({ nextToken }) => nextToken,
      idOf: ({ imageDigest }) => imageDigest,
    });
    for await (const item of items) images.push(imageOf(item));
    return images;
  });
  for (const [{ repositoryArn }, images] of answers) {
    if (images.state !== 'gone') yield { repositoryArn, images };
  }
};

export default load;

function imageOf(image: ImageDetail): Image {
  return {
    tagged: (image.imageTags ?? []).length > 0,
    isIndex: INDEXES.has(image.imageManifestMediaType ?? ''),
    refersToAnother: Boolean(image.subjectManifestDigest),
    bytes: image.imageSizeInBytes ?? null,
    pushedAt: isoInstant(image.imagePushedAt),
    pulledAt: isoInstant(image.lastRecordedPullTime),
  };
}
