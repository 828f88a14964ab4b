import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** What is attached to a transit gateway. Strings are untrusted; `null`: AWS did not tell. */
export interface TransitGatewayAttachment {
  readonly attachmentId: string;
  readonly transitGatewayId: string | null;
  /** `vpc`, `vpn`, `direct-connect-gateway`, `peering`, `connect` … */
  readonly resourceType: string | null;
  readonly state: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** Whether this account owns what is attached, and so is charged for it; the owner of the gateway sees those of others as well. */
  readonly ownedHere: boolean;
  readonly tags: Tags;
}

export const transitGatewayAttachments = defineDataset<TransitGatewayAttachment>({
  id: 'vpc/transit-gateway-attachments',
  scope: 'region',
  reads: ['EC2:DescribeTransitGatewayAttachments'],
  resource: { id: 'attachmentId', tags: 'tags' },
  load: () => import('./transit-gateway-attachments.load.ts'),
});
