import {
  AppStreamClient,
  type ImageBuilder as AwsImageBuilder,
  DescribeImageBuildersCommand,
} from '@aws-sdk/client-appstream';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { ImageBuilder } from './image-builders.ts';

/** AppStream chooses the size of its pages. */
const load: DatasetLoader<ImageBuilder> = async function* ({ client, signal }) {
  const appStream = client(AppStreamClient);
  const items = itemsOf({
    operation: 'DescribeImageBuilders',
    ask: (NextToken) =>
      appStream.send(new DescribeImageBuildersCommand({ NextToken }), { abortSignal: signal }),
    items: ({ ImageBuilders }) => ImageBuilders,
    next: ({ NextToken }) => NextToken,
    idOf: ({ Name }) => Name,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(builder: AwsImageBuilder): ImageBuilder {
  return {
    name: bounded(builder.Name ?? ''),
    arn: boundedOrNull(builder.Arn),
    state: boundedOrNull(builder.State),
    instanceType: boundedOrNull(builder.InstanceType),
    createdAt: builder.CreatedTime?.toISOString() ?? null,
  };
}
