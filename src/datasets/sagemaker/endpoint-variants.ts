import { defineDataset } from '../../core/dataset.ts';

/** A variant of a SageMaker endpoint: the instances that one model is served from. Strings are untrusted; `null`: AWS did not tell. */
export interface EndpointVariant {
  readonly endpointName: string;
  /** Bills name the endpoint so; it is in lower case whatever the name is. */
  readonly endpointArn: string | null;
  /** `denied`: the endpoint was listed, and what it runs on is unknown. */
  readonly described: 'read' | 'denied';
  /** `null` where the endpoint was not described, or has none. */
  readonly variantName: string | null;
  /** Of the endpoint: `InService`, `Updating`, `Failed` … */
  readonly status: string | null;
  readonly createdAt: string | null;
  readonly changedAt: string | null;
  readonly instances: number | null;
  /** Serverless variants cost nothing while nothing is asked of them. */
  readonly serverless: boolean;
  /** Requests are queued in S3; it may scale to no instance. */
  readonly asynchronous: boolean;
}

export const endpointVariants = defineDataset<EndpointVariant>({
  id: 'sagemaker/endpoint-variants',
  scope: 'region',
  reads: ['SageMaker:ListEndpoints', 'SageMaker:DescribeEndpoint'],
  limits: { seconds: 300 },
  load: () => import('./endpoint-variants.load.ts'),
});
