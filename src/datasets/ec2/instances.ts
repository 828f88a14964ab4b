import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** An EC2 instance. Strings are untrusted; `null`: AWS did not tell. Terminated ones are listed for about an hour. */
export interface Instance {
  readonly instanceId: string;
  /** `pending`, `running`, `shutting-down`, `terminated`, `stopping`, `stopped`. */
  readonly state: string | null;
  /** ISO instant at which it stopped; `null` while it does not stand still, and where AWS no longer tells. */
  readonly stoppedAt: string | null;
  /** `m5.large`; a size of a family. */
  readonly instanceType: string | null;
  /** `x86_64`, `arm64`, `i386` or one of a Mac. */
  readonly architecture: string | null;
  /** `Linux/UNIX`, `Windows`, `Windows with SQL Server Standard` …: the software that is paid for with it. */
  readonly platformDetails: string | null;
  /** The operation its hours are billed under: `RunInstances`, `RunInstances:0002` … */
  readonly usageOperation: string | null;
  /** `spot`, `scheduled`, `capacity-block`, `interruptible-capacity-reservation`; `null`: on demand. */
  readonly lifecycle: string | null;
  /** `default`, `dedicated` or `host`. */
  readonly tenancy: string | null;
  readonly hostId: string | null;
  readonly availabilityZone: string | null;
  /** ISO instant of its last start, not of its making. */
  readonly launchedAt: string | null;
  /** ISO instant at which its oldest network interface was attached; for nearly all, that of its making. */
  readonly firstAttachedAt: string | null;
  readonly imageId: string | null;
  readonly publicAddress: string | null;
  /** Public IPv4 addresses of all its interfaces. */
  readonly publicAddresses: number;
  readonly volumeIds: readonly string[];
  /** `ebs`, or `instance-store`: such a one cannot be stopped. */
  readonly rootDeviceType: string | null;
  /** `enabled`: a metric each minute, which is paid for. */
  readonly monitoring: string | null;
  readonly cpuCores: number | null;
  readonly threadsPerCore: number | null;
  readonly capacityReservationId: string | null;
  /** Name of the Auto Scaling group that made it and replaces it. */
  readonly autoScalingGroup: string | null;
  /** `true`: an AWS service (EKS Auto Mode, EMR, Batch) or Karpenter makes, replaces and ends it; nobody else should change it. */
  readonly managedByService: boolean;
  readonly tags: Tags;
}

export const instances = defineDataset<Instance>({
  id: 'ec2/instances',
  scope: 'region',
  reads: ['EC2:DescribeInstances'],
  resource: { id: 'instanceId', tags: 'tags' },
  keeps: ['instanceId', 'state', 'stoppedAt', 'instanceType', 'imageId', 'autoScalingGroup', 'tags'],
  load: () => import('./instances.load.ts'),
});
