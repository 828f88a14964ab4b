import { BedrockClient, ListCustomModelsCommand } from '@aws-sdk/client-bedrock';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { CustomModel } from './custom-models.ts';

/** The most that ListCustomModels returns at once. */
const PAGE = 1000;

/** All customised models of the account in the region. */
const load: DatasetLoader<CustomModel> = async function* ({ client, signal }) {
  const service = client(BedrockClient);
  const items = itemsOf({
    operation: 'ListCustomModels',
    ask: (nextToken) =>
      service.send(new ListCustomModelsCommand({ isOwned: true, maxResults: PAGE, nextToken }), {
        abortSignal: signal,
      }),
    items: ({ modelSummaries }) => modelSummaries,
    next: ({ nextToken }) => nextToken,
    idOf: ({ modelArn }) => modelArn,
  });
  for await (const one of items) {
    yield {
      modelArn: bounded(one.modelArn ?? ''),
      name: boundedOrNull(one.modelName),
      status: boundedOrNull(one.modelStatus),
      createdAt: isoInstant(one.creationTime),
    };
  }
};

export default load;
