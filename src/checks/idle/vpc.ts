import { type ClientVpnEndpoint, clientVpnEndpoints } from '../../datasets/vpc/client-vpn-endpoints.ts';
import { type VpcEndpoint, vpcEndpoints } from '../../datasets/vpc/endpoints.ts';
import {
  type TransitGatewayAttachment,
  transitGatewayAttachments,
} from '../../datasets/vpc/transit-gateway-attachments.ts';
import { type VpnConnection, vpnConnections } from '../../datasets/vpc/vpn-connections.ts';
import { hourly } from '../claims.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import type { IdleMetric } from './idle-row.ts';
import { idleAttachmentGuide, idleClientVpnGuide, idleEndpointGuide, idleVpnGuide } from './vpc.guide.ts';

const DAYS = 30;

const common = {
  actionType: 'Delete',
  effort: 'Low',
  restartNeeded: false,
  days: DAYS,
  minimumAgeDays: DAYS,
} as const;

const bytes = (namespace: string, metricName: string, dimensions: IdleMetric['dimensions']): IdleMetric => ({
  namespace,
  metricName,
  statistic: 'Sum',
  dimensions,
  atMost: 0,
  unit: 'bytes',
});

const attachment = { TransitGateway: 'transitGatewayId', TransitGatewayAttachment: 'attachmentId' };

/** Attachments whose hours are charged to the owner of what is attached. */
const CHARGED: ReadonlySet<string> = new Set(['vpc', 'vpn']);

export const idleTransitGatewayAttachments = defineIdleCheck<TransitGatewayAttachment>({
  id: 'tgw-attachment-idle',
  ...common,
  title: 'Every transit gateway attachment carries traffic',
  service: 'transit-gateway',
  rollbackPossible: true,
  guide: idleAttachmentGuide,
  dataset: transitGatewayAttachments,
  metrics: {
    received: bytes('AWS/TransitGateway', 'BytesIn', attachment),
    sent: bytes('AWS/TransitGateway', 'BytesOut', attachment),
  },
  resource: ({ attachmentId, state, resourceType, ownedHere, createdAt }) =>
    state === 'available' && ownedHere && CHARGED.has(resourceType ?? '')
      ? { resourceId: attachmentId, createdAt, noun: 'The transit gateway attachment' }
      : null,
  claims: ({ attachmentId }) => [hourly(attachmentId, 'TransitGateway-Hours')],
});

export const idleVpnConnections = defineIdleCheck<VpnConnection>({
  id: 'vpn-idle',
  ...common,
  title: 'Every Site-to-Site VPN connection carries traffic',
  service: 'site-to-site-vpn',
  rollbackPossible: false,
  guide: idleVpnGuide,
  dataset: vpnConnections,
  metrics: {
    received: bytes('AWS/VPN', 'TunnelDataIn', { VpnId: 'vpnConnectionId' }),
    sent: bytes('AWS/VPN', 'TunnelDataOut', { VpnId: 'vpnConnectionId' }),
  },
  resource: ({ vpnConnectionId, state, tunnels, tunnelsUp }) =>
    state === 'available'
      ? {
          resourceId: vpnConnectionId,
          createdAt: 'unknowable',
          noun: 'The VPN connection',
          remark: `${tunnelsUp} of its ${tunnels} tunnels are up`,
        }
      : null,
  claims: ({ vpnConnectionId, type }) =>
    type === 'ipsec.1' ? [hourly(vpnConnectionId, 'VPN-Usage-Hours:ipsec.1')] : [],
});

export const idleClientVpnEndpoints = defineIdleCheck<ClientVpnEndpoint>({
  id: 'client-vpn-idle',
  ...common,
  title: 'Every Client VPN endpoint has connections',
  service: 'client-vpn',
  rollbackPossible: true,
  guide: idleClientVpnGuide,
  dataset: clientVpnEndpoints,
  metrics: {
    connections: {
      namespace: 'AWS/ClientVPN',
      metricName: 'ActiveConnectionsCount',
      statistic: 'Maximum',
      dimensions: { Endpoint: 'clientVpnEndpointId' },
      atMost: 0,
      unit: 'connections',
    },
  },
  resource: ({ clientVpnEndpointId, createdAt, associations }) =>
    // Without a subnet it is not charged.
    associations.state === 'told' && associations.value === 0
      ? null
      : { resourceId: clientVpnEndpointId, createdAt, noun: 'The Client VPN endpoint' },
  claims: ({ clientVpnEndpointId, associations }) =>
    associations.state === 'told'
      ? [hourly(clientVpnEndpointId, 'ClientVPN-EndpointHours', associations.value)]
      : [],
});

/** All four are needed to name the metric of a whole endpoint. */
const endpoint = {
  'VPC Id': 'vpcId',
  'VPC Endpoint Id': 'vpcEndpointId',
  'Endpoint Type': 'type',
  'Service Name': 'serviceName',
};

const PAID_TYPES: Readonly<Record<string, string>> = {
  Interface: 'VpcEndpoint-Hours',
  GatewayLoadBalancer: 'VpcEndpoint-GWLBE-Hours',
};

export const idleVpcEndpoints = defineIdleCheck<VpcEndpoint>({
  id: 'vpce-interface-idle',
  ...common,
  title: 'Every VPC endpoint that is paid for carries traffic',
  service: 'privatelink',
  rollbackPossible: true,
  guide: idleEndpointGuide,
  dataset: vpcEndpoints,
  metrics: { processed: bytes('AWS/PrivateLinkEndpoints', 'BytesProcessed', endpoint) },
  resource: ({ vpcEndpointId, type, state, managed, createdAt }) =>
    PAID_TYPES[type ?? ''] && state === 'available' && !managed
      ? { resourceId: vpcEndpointId, createdAt, noun: 'The VPC endpoint' }
      : null,
  claims: ({ vpcEndpointId, type, subnets }) => {
    const usageType = PAID_TYPES[type ?? ''];
    return usageType && subnets > 0 ? [hourly(vpcEndpointId, usageType, subnets)] : [];
  },
});
