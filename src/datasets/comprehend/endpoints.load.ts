import { ComprehendClient, ListEndpointsCommand } from '@aws-sdk/client-comprehend';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { ComprehendEndpoint } from './endpoints.ts';

/** The most that ListEndpoints returns at once. */
const PAGE = 500;

/** All endpoints of the region. */
const load: DatasetLoader<ComprehendEndpoint> = async function* ({ client, signal }) {
  const service = client(ComprehendClient);
  const items = itemsOf({
    operation: 'ListEndpoints',
    ask: (NextToken) =>
      service.send(new ListEndpointsCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ EndpointPropertiesList }) => EndpointPropertiesList,
    next: ({ NextToken }) => NextToken,
    idOf: ({ EndpointArn }) => EndpointArn,
  });
  for await (const one of items) {
    yield {
      endpointArn: bounded(one.EndpointArn ?? ''),
      status: boundedOrNull(one.Status),
      inferenceUnits: one.CurrentInferenceUnits ?? null,
      createdAt: isoInstant(one.CreationTime),
    };
  }
};

export default load;
