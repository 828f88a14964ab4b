import {
  DescribeAddresses$,
  type DescribeAddressesRequest,
  type DescribeAddressesResult,
  DescribeNatGateways$,
  type DescribeNatGatewaysRequest,
  type DescribeNatGatewaysResult,
  DescribeRegions$,
  type DescribeRegionsRequest,
  type DescribeRegionsResult,
  DescribeVolumes$,
  type DescribeVolumesRequest,
  type DescribeVolumesResult,
  type Filter,
} from '@aws-sdk/client-ec2';
import { accountOf } from '../../world.ts';
import { type Operation, operation, pageOf, Refusal } from '../operation.ts';
import { REGIONS } from '../regions.ts';

export const ec2Operations: readonly Operation[] = [
  operation<DescribeVolumesRequest, DescribeVolumesResult>(DescribeVolumes$, (input, call) => {
    const volumes = call.place.volumes.filter(({ VolumeId = '', State = '', VolumeType = '' }) =>
      passes(input.Filters, { 'volume-id': VolumeId, status: State, 'volume-type': VolumeType }),
    );
    const page = pageOf(volumes, input.NextToken, input.MaxResults, call);
    return { Volumes: [...page.items], NextToken: page.next };
  }),
  operation<DescribeAddressesRequest, DescribeAddressesResult>(DescribeAddresses$, (_, { place }) => ({
    Addresses: [...place.addresses],
  })),
  operation<DescribeNatGatewaysRequest, DescribeNatGatewaysResult>(DescribeNatGateways$, (input, call) => {
    const gateways = call.place.natGateways.filter(({ NatGatewayId = '', State = '' }) =>
      passes(input.Filter, { 'nat-gateway-id': NatGatewayId, state: State }),
    );
    const page = pageOf(gateways, input.NextToken, input.MaxResults, call);
    return { NatGateways: [...page.items], NextToken: page.next };
  }),
  operation<DescribeRegionsRequest, DescribeRegionsResult>(DescribeRegions$, (input, { world, account }) => {
    const enabled = new Set(accountOf(world, account)?.enabledRegions);
    const shown = REGIONS.filter(({ id }) => input.AllRegions === true || enabled.has(id));
    return {
      Regions: shown.map(({ id, optIn }) => ({
        RegionName: id,
        Endpoint: `ec2.${id}.amazonaws.com`,
        OptInStatus: !optIn ? 'opt-in-not-required' : enabled.has(id) ? 'opted-in' : 'not-opted-in',
      })),
    };
  }),
];

/** Filters a request may carry; one that is not modelled here must not be ignored. */
function passes(filters: readonly Filter[] | undefined, row: Readonly<Record<string, string>>): boolean {
  return (filters ?? []).every(({ Name = '', Values = [] }) => {
    const value = row[Name];
    if (value === undefined)
      throw new Refusal('InvalidParameterValue', `The filter '${Name}' is invalid`, 400);
    return Values.includes(value);
  });
}
