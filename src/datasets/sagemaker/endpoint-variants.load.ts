import {
  DescribeEndpointCommand,
  type DescribeEndpointOutput,
  type EndpointSummary,
  ListEndpointsCommand,
  type ProductionVariantSummary,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { eachOf } from '../each-of.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { EndpointVariant } from './endpoint-variants.ts';

/** The most that ListEndpoints returns at once. */
const PAGE = 100;

/** All variants of all endpoints of the region; shadow variants are paid for as well. */
const load: DatasetLoader<EndpointVariant> = async function* ({ client, signal }) {
  const sagemaker = client(SageMakerClient);
  const endpoints = itemsOf({
    operation: 'ListEndpoints',
    ask: (NextToken) =>
      sagemaker.send(new ListEndpointsCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ Endpoints }) => Endpoints,
    next: ({ NextToken }) => NextToken,
    idOf: ({ EndpointName }) => EndpointName,
  });
  const described = eachOf(endpoints, ({ EndpointName }) =>
    sagemaker.send(new DescribeEndpointCommand({ EndpointName }), { abortSignal: signal }),
  );
  for await (const { item, answer } of described) yield* rowsOf(item, answer);
};

export default load;

function rowsOf(endpoint: EndpointSummary, told: DescribeEndpointOutput | null): readonly EndpointVariant[] {
  const variants = [...(told?.ProductionVariants ?? []), ...(told?.ShadowProductionVariants ?? [])];
  const of = (variant: ProductionVariantSummary | null): EndpointVariant => ({
    endpointName: bounded(endpoint.EndpointName ?? ''),
    endpointArn: boundedOrNull(endpoint.EndpointArn),
    described: told === null ? 'denied' : 'read',
    variantName: boundedOrNull(variant?.VariantName),
    status: boundedOrNull(told?.EndpointStatus ?? endpoint.EndpointStatus),
    createdAt: isoInstant(endpoint.CreationTime),
    changedAt: isoInstant(endpoint.LastModifiedTime),
    instances: variant?.CurrentInstanceCount ?? null,
    serverless: variant?.CurrentServerlessConfig !== undefined,
    asynchronous: told?.AsyncInferenceConfig !== undefined,
  });
  return variants.length > 0 ? variants.map(of) : [of(null)];
}
