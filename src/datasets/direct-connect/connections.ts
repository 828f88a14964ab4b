import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A Direct Connect connection. Strings are untrusted; `null`: AWS did not tell. When it was made, AWS does not tell. */
export interface DirectConnection {
  readonly connectionId: string;
  /** `available`, `down`, `ordering`, `pending` …; paid for from `available`. */
  readonly state: string | null;
  /** `1Gbps`. */
  readonly bandwidth: string | null;
  /** The group of links it is a member of: virtual interfaces are then the group's. */
  readonly lagId: string | null;
  /** Virtual interfaces of any account on it, as far as this account sees them. */
  readonly virtualInterfaces: number;
  readonly tags: Tags;
}

export const directConnections = defineDataset<DirectConnection>({
  id: 'direct-connect/connections',
  scope: 'region',
  reads: ['Direct Connect:DescribeConnections', 'Direct Connect:DescribeVirtualInterfaces'],
  resource: { id: 'connectionId', tags: 'tags' },
  load: () => import('./connections.load.ts'),
});
