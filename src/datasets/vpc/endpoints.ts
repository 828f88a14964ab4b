import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A VPC endpoint. Strings are untrusted; `null`: AWS did not tell. */
export interface VpcEndpoint {
  readonly vpcEndpointId: string;
  /** As CloudWatch writes it as well: `Interface`, `Gateway`, `GatewayLoadBalancer` …; gateways alone are free. */
  readonly type: string | null;
  /** `com.amazonaws.eu-central-1.s3`. */
  readonly serviceName: string | null;
  /** `available`, `pending` …: in small letters, as EC2 answers; its model has others. */
  readonly state: string | null;
  readonly vpcId: string | null;
  /** One in each zone; each is paid for by the hour. */
  readonly subnets: number;
  /** Route tables that lead to it; of gateways. */
  readonly routeTableIds: readonly string[];
  /** ISO instant. */
  readonly createdAt: string | null;
  /** An AWS service made it and removes it. */
  readonly managed: boolean;
  readonly tags: Tags;
}

export const vpcEndpoints = defineDataset<VpcEndpoint>({
  id: 'vpc/endpoints',
  scope: 'region',
  reads: ['EC2:DescribeVpcEndpoints'],
  resource: { id: 'vpcEndpointId', tags: 'tags' },
  load: () => import('./endpoints.load.ts'),
});
