import {
  DescribeTransitGatewayAttachmentsCommand,
  EC2Client,
  type TransitGatewayAttachment as Ec2TransitGatewayAttachment,
} from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { TransitGatewayAttachment } from './transit-gateway-attachments.ts';

const PAGE = 1000;

/** All transit gateway attachments of the region that the account can see. */
const load: DatasetLoader<TransitGatewayAttachment> = async function* ({ account, client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeTransitGatewayAttachments',
    ask: (NextToken) =>
      ec2.send(new DescribeTransitGatewayAttachmentsCommand({ MaxResults: PAGE, NextToken }), {
        abortSignal: signal,
      }),
    items: ({ TransitGatewayAttachments }) => TransitGatewayAttachments,
    next: ({ NextToken }) => NextToken,
    idOf: ({ TransitGatewayAttachmentId }) => TransitGatewayAttachmentId,
  });
  for await (const item of items) yield rowOf(item, account);
};

export default load;

function rowOf(one: Ec2TransitGatewayAttachment, account: string): TransitGatewayAttachment {
  return {
    attachmentId: bounded(one.TransitGatewayAttachmentId ?? ''),
    transitGatewayId: boundedOrNull(one.TransitGatewayId),
    resourceType: boundedOrNull(one.ResourceType),
    state: boundedOrNull(one.State),
    createdAt: isoInstant(one.CreationTime),
    ownedHere: one.ResourceOwnerId === account,
    tags: tagsOf(one.Tags),
  };
}
