import { defineDataset } from '../../core/dataset.ts';
import type { Volume } from './volumes.ts';

/**
 * EBS volumes in use whose speed is paid for beside their size: io1, io2, and gp3 above its basis. A dataset of its own, so
 * that metrics, which cost something each, are asked of these alone.
 */
export type ProvisionedVolume = Volume;

export const provisionedVolumes = defineDataset<ProvisionedVolume>({
  id: 'ec2/provisioned-volumes',
  scope: 'region',
  reads: ['EC2:DescribeVolumes'],
  resource: { id: 'volumeId', tags: 'tags' },
  load: () => import('./provisioned-volumes.load.ts'),
});
