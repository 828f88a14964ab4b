import { BedrockClient, ListProvisionedModelThroughputsCommand } from '@aws-sdk/client-bedrock';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { ProvisionedThroughput } from './provisioned-throughputs.ts';

/** The most that ListProvisionedModelThroughputs returns at once. */
const PAGE = 1000;

/** All provisioned throughputs of the region. */
const load: DatasetLoader<ProvisionedThroughput> = async function* ({ client, signal }) {
  const service = client(BedrockClient);
  const items = itemsOf({
    operation: 'ListProvisionedModelThroughputs',
    ask: (nextToken) =>
      service.send(new ListProvisionedModelThroughputsCommand({ maxResults: PAGE, nextToken }), {
        abortSignal: signal,
      }),
    items: ({ provisionedModelSummaries }) => provisionedModelSummaries,
    next: ({ nextToken }) => nextToken,
    idOf: ({ provisionedModelArn }) => provisionedModelArn,
  });
  for await (const one of items) {
    yield {
      throughputArn: bounded(one.provisionedModelArn ?? ''),
      name: boundedOrNull(one.provisionedModelName),
      modelArn: boundedOrNull(one.modelArn),
      status: boundedOrNull(one.status),
      modelUnits: one.modelUnits ?? null,
      commitment: boundedOrNull(one.commitmentDuration),
      commitmentEnds: isoInstant(one.commitmentExpirationTime),
      createdAt: isoInstant(one.creationTime),
    };
  }
};

export default load;
