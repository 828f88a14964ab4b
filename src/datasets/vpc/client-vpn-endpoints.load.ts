import {
  DescribeClientVpnEndpointsCommand,
  DescribeClientVpnTargetNetworksCommand,
  EC2Client,
  type ClientVpnEndpoint as Ec2ClientVpnEndpoint,
} from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { type Asked, askEach } from '../ask-each.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { ClientVpnEndpoint } from './client-vpn-endpoints.ts';

const PAGE = 100;

/** All Client VPN endpoints of the region with the number of their subnets; AWS tells those of one at a time. */
const load: DatasetLoader<ClientVpnEndpoint> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const endpoints = await Array.fromAsync(
    itemsOf({
      operation: 'DescribeClientVpnEndpoints',
      ask: (NextToken) =>
        ec2.send(new DescribeClientVpnEndpointsCommand({ MaxResults: PAGE, NextToken }), {
          abortSignal: signal,
        }),
      items: ({ ClientVpnEndpoints }) => ClientVpnEndpoints,
      next: ({ NextToken }) => NextToken,
      idOf: ({ ClientVpnEndpointId }) => ClientVpnEndpointId,
    }),
  );
  const answers = await askEach(endpoints, async ({ ClientVpnEndpointId }) => {
    const networks = itemsOf({
      operation: 'DescribeClientVpnTargetNetworks',
      ask: (NextToken) =>
        ec2.send(
          new DescribeClientVpnTargetNetworksCommand({ ClientVpnEndpointId, MaxResults: PAGE, NextToken }),
          { abortSignal: signal },
        ),
      items: ({ ClientVpnTargetNetworks }) => ClientVpnTargetNetworks,
      next: ({ NextToken }) => NextToken,
      idOf: ({ AssociationId }) => AssociationId,
    });
    const associated = await Array.fromAsync(networks);
    return associated.filter(({ Status }) => Status?.Code !== 'disassociated').length;
  });
  for (const [endpoint, associations] of answers) {
    if (associations.state !== 'gone') yield rowOf(endpoint, associations);
  }
};

export default load;

function rowOf(endpoint: Ec2ClientVpnEndpoint, associations: Asked<number>): ClientVpnEndpoint {
  return {
    clientVpnEndpointId: bounded(endpoint.ClientVpnEndpointId ?? ''),
    state: boundedOrNull(endpoint.Status?.Code),
    createdAt: instantIn(endpoint.CreationTime),
    associations,
    tags: tagsOf(endpoint.Tags),
  };
}

/** The model has it as text: a time of UTC that does not say so. */
function instantIn(text: string | undefined): string | null {
  if (!text) return null;
  const time = new Date(/Z$|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time.getTime()) ? null : isoInstant(time);
}
