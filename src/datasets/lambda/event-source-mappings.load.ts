import { LambdaClient, ListEventSourceMappingsCommand } from '@aws-sdk/client-lambda';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { EventSourceMapping } from './event-source-mappings.ts';

/** The most that ListEventSourceMappings returns at once. */
const PAGE = 100;

/** `arn:aws:lambda:<region>:<account>:function:<name>`. */
const NAME_AT = 6;

/** All mappings of the region. */
const load: DatasetLoader<EventSourceMapping> = async function* ({ client, signal }) {
  const service = client(LambdaClient);
  const items = itemsOf({
    operation: 'ListEventSourceMappings',
    ask: (Marker) =>
      service.send(new ListEventSourceMappingsCommand({ MaxItems: PAGE, Marker }), { abortSignal: signal }),
    items: ({ EventSourceMappings }) => EventSourceMappings,
    next: ({ NextMarker }) => NextMarker,
    idOf: ({ UUID }) => UUID,
  });
  for await (const one of items) {
    yield {
      mappingId: bounded(one.UUID ?? ''),
      functionArn: boundedOrNull(one.FunctionArn),
      functionName: boundedOrNull(one.FunctionArn?.split(':')[NAME_AT]),
      sourceArn: boundedOrNull(one.EventSourceArn),
      state: boundedOrNull(one.State),
      batchSize: one.BatchSize ?? null,
      batchingWindowSeconds: one.MaximumBatchingWindowInSeconds ?? null,
    };
  }
};

export default load;
