import { type DevEndpoint, GetDevEndpointsCommand, GlueClient } from '@aws-sdk/client-glue';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { GlueDevEndpoint } from './dev-endpoints.ts';

/** All development endpoints of the region. */
const load: DatasetLoader<GlueDevEndpoint> = async function* ({ client, signal }) {
  const glue = client(GlueClient);
  const items = itemsOf({
    operation: 'GetDevEndpoints',
    ask: (NextToken) => glue.send(new GetDevEndpointsCommand({ NextToken }), { abortSignal: signal }),
    items: ({ DevEndpoints }) => DevEndpoints,
    next: ({ NextToken }) => NextToken,
    idOf: ({ EndpointName }) => EndpointName,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(endpoint: DevEndpoint): GlueDevEndpoint {
  return {
    endpointName: bounded(endpoint.EndpointName ?? ''),
    status: boundedOrNull(endpoint.Status),
    workerType: boundedOrNull(endpoint.WorkerType),
    units: endpoint.NumberOfWorkers ?? endpoint.NumberOfNodes ?? null,
    createdAt: isoInstant(endpoint.CreatedTimestamp),
  };
}
