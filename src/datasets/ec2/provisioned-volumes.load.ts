import { DescribeVolumesCommand, EC2Client } from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { itemsOf } from '../pages.ts';
import type { ProvisionedVolume } from './provisioned-volumes.ts';
import { volumeRow } from './volume-row.ts';

const PAGE = 500;

const FILTERS = [
  { Name: 'volume-type', Values: ['io1', 'io2', 'gp3'] },
  { Name: 'status', Values: ['in-use'] },
];

/** What every gp3 volume has without a charge of its own. */
const GP3_IOPS = 3_000;
const GP3_MIBPS = 125;

const load: DatasetLoader<ProvisionedVolume> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeVolumes',
    ask: (NextToken) =>
      ec2.send(new DescribeVolumesCommand({ Filters: FILTERS, MaxResults: PAGE, NextToken }), {
        abortSignal: signal,
      }),
    items: ({ Volumes }) => Volumes,
    next: ({ NextToken }) => NextToken,
    idOf: ({ VolumeId }) => VolumeId,
  });
  for await (const item of items) {
    const row = volumeRow(item);
    if (isProvisioned(row)) yield row;
  }
};

export default load;

/** The filters are asked again: an answer that did not heed them is not taken for one that did. */
function isProvisioned({ volumeType, state, iops, throughputMibps }: ProvisionedVolume): boolean {
  if (state !== 'in-use') return false;
  if (volumeType === 'io1' || volumeType === 'io2') return true;
  return volumeType === 'gp3' && ((iops ?? 0) > GP3_IOPS || (throughputMibps ?? 0) > GP3_MIBPS);
}
