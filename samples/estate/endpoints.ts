import { type VpcEndpoint, vpcEndpoints } from '../../src/datasets/vpc/endpoints.ts';
import { SHOP_ACCOUNT } from '../accounts.ts';
import { decoy, metricsOf, type PlantedResource, type PlantedTruth, rowOf, wasteOf } from './planted.ts';

function endpoint(
  id: string,
  bytes: number,
  truth: PlantedTruth,
  row: Partial<VpcEndpoint> = {},
): PlantedResource {
  const planted: VpcEndpoint = {
    vpcEndpointId: id,
    type: 'Interface',
    serviceName: 'com.amazonaws.us-east-1.ecr.api',
    state: 'available',
    vpcId: 'vpc-0e57a7e0000000010',
    subnets: 1,
    routeTableIds: [],
    createdAt: '2026-02-11T09:00:00.000Z',
    managed: false,
    tags: { team: 'storefront', environment: 'prod' },
    ...row,
  };
  return {
    accountId: SHOP_ACCOUNT,
    region: 'us-east-1',
    billedAs: `arn:aws:ec2:us-east-1:${SHOP_ACCOUNT}:vpc-endpoint/${id}`,
    rows: [rowOf(vpcEndpoints, planted)],
    metrics: metricsOf(
      'AWS/PrivateLinkEndpoints',
      {
        'VPC Id': planted.vpcId ?? '',
        'VPC Endpoint Id': id,
        'Endpoint Type': planted.type ?? '',
        'Service Name': planted.serviceName ?? '',
      },
      { BytesProcessed: bytes },
    ),
    charges: planted.type === 'Gateway' ? [] : [{ sku: 'vpce-hours', quantity: 24 }],
    truth,
  };
}

export const plantedEndpoints: readonly PlantedResource[] = [
  endpoint('vpce-0e57a7e0000000001', 0, wasteOf('vpce-interface-idle', 'idle', 'vpce-0e57a7e0000000001', [])),
  endpoint('vpce-0e57a7e0000000002', 4_000_000, decoy('it carries traffic'), {
    serviceName: 'com.amazonaws.us-east-1.ssm',
  }),
  endpoint('vpce-0e57a7e0000000003', 0, decoy('gateways are free'), {
    type: 'Gateway',
    serviceName: 'com.amazonaws.us-east-1.s3',
    subnets: 0,
    routeTableIds: ['rtb-0e57a7e0000000001'],
  }),
  endpoint('vpce-0e57a7e0000000004', 0, decoy('a service made it, and removes it'), {
    serviceName: 'com.amazonaws.us-east-1.logs',
    managed: true,
  }),
];
