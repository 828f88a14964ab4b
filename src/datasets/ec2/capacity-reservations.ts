import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A capacity reservation of the account, or shared with it. Strings are untrusted; `null`: AWS did not tell. */
export interface CapacityReservation {
  readonly capacityReservationId: string;
  /** Whether the account that was asked pays for what is not used of it; others may share theirs with it. */
  readonly paidHere: boolean;
  readonly state: string | null;
  readonly instanceType: string | null;
  /** The software it is priced with: `Linux/UNIX`, `Windows` … */
  readonly instancePlatform: string | null;
  /** `default` or `dedicated`. */
  readonly tenancy: string | null;
  readonly totalInstances: number | null;
  readonly availableInstances: number | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** `default`: on demand; `capacity-block`: paid for in advance. */
  readonly reservationType: string | null;
  readonly tags: Tags;
}

export const capacityReservations = defineDataset<CapacityReservation>({
  id: 'ec2/capacity-reservations',
  scope: 'region',
  reads: ['EC2:DescribeCapacityReservations'],
  resource: { id: 'capacityReservationId', tags: 'tags' },
  load: () => import('./capacity-reservations.load.ts'),
});
