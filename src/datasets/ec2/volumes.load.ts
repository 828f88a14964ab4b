import { DescribeVolumesCommand, EC2Client } from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { itemsOf } from '../pages.ts';
import { volumeRow } from './volume-row.ts';
import type { Volume } from './volumes.ts';

/** Calls without MaxResults have a smaller request quota, and fail where there is much to list. */
const PAGE = 500;

/** All volumes of the region. */
const load: DatasetLoader<Volume> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeVolumes',
    ask: (NextToken) =>
      ec2.send(new DescribeVolumesCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ Volumes }) => Volumes,
    next: ({ NextToken }) => NextToken,
    idOf: ({ VolumeId }) => VolumeId,
  });
  for await (const item of items) yield volumeRow(item);
};

export default load;
