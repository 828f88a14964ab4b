import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A Dedicated Host. Strings are untrusted; `null`: AWS did not tell. */
export interface Host {
  readonly hostId: string;
  /** `available` is paid for, even under maintenance. */
  readonly state: string | null;
  readonly instanceFamily: string | null;
  /** Of a host for one type alone. */
  readonly instanceType: string | null;
  readonly instances: number;
  readonly totalVcpus: number | null;
  readonly availableVcpus: number | null;
  /** Its hours are paid by a Dedicated Host Reservation, which goes on without it. */
  readonly reservationId: string | null;
  /** ISO instant. */
  readonly allocatedAt: string | null;
  readonly onOutpost: boolean;
  readonly tags: Tags;
}

export const hosts = defineDataset<Host>({
  id: 'ec2/hosts',
  scope: 'region',
  reads: ['EC2:DescribeHosts'],
  resource: { id: 'hostId', tags: 'tags' },
  load: () => import('./hosts.load.ts'),
});
