import { type Instance, instances } from '../../src/datasets/ec2/instances.ts';
import {
  BRAZIL_PAYER,
  DATA_ACCOUNT,
  ERP_ACCOUNT,
  SANDBOX_ACCOUNT,
  SHOP_ACCOUNT,
  STAGING_ACCOUNT,
} from '../accounts.ts';
import type { SampleRegion } from '../regions.ts';
import {
  type PlantedFinding,
  type PlantedMetric,
  type PlantedResource,
  type PlantedTruth,
  rowOf,
} from './planted.ts';

/** What every machine of the estate has in common. */
export const MACHINE: Omit<Instance, 'instanceId' | 'instanceType' | 'architecture'> = {
  state: 'running',
  stoppedAt: null,
  platformDetails: 'Linux/UNIX',
  usageOperation: 'RunInstances',
  lifecycle: null,
  tenancy: 'default',
  hostId: null,
  availabilityZone: 'us-east-1a',
  launchedAt: '2026-04-02T10:00:00.000Z',
  firstAttachedAt: '2026-04-02T10:00:00.000Z',
  imageId: 'ami-0e57a7e00000000f1',
  publicAddress: null,
  publicAddresses: 0,
  volumeIds: [],
  rootDeviceType: 'ebs',
  monitoring: 'disabled',
  cpuCores: 1,
  threadsPerCore: 2,
  capacityReservationId: null,
  autoScalingGroup: null,
  managedByService: false,
  tags: { team: 'storefront', environment: 'prod' },
};

interface Planted {
  readonly accountId: string;
  readonly region?: SampleRegion;
  readonly id: string;
  readonly type?: 't3.large' | 'r6i.xlarge' | 'm5d.large';
  readonly row?: Partial<Instance>;
  readonly metrics?: readonly PlantedMetric[];
  readonly truth: PlantedTruth;
}

/** It is billed by the hour while it runs. */
function machine({
  accountId,
  region = 'us-east-1',
  id,
  type = 't3.large',
  row = {},
  metrics = [],
  truth,
}: Planted): PlantedResource {
  const planted = { ...MACHINE, instanceId: id, instanceType: type, architecture: 'x86_64', ...row };
  return {
    accountId,
    region,
    billedAs: id,
    rows: [rowOf(instances, planted)],
    metrics,
    charges: planted.state === 'running' ? [{ sku: `linux-${type}`, quantity: 1 }] : [],
    truth,
  };
}

function use(InstanceId: string, cpu: number, bytes: number): readonly PlantedMetric[] {
  const metric = (metricName: string, value: number): PlantedMetric => ({
    namespace: 'AWS/EC2',
    metricName,
    dimensions: { InstanceId },
    value,
  });
  return [
    metric('CPUUtilization', cpu),
    metric('NetworkIn', bytes),
    metric('NetworkOut', bytes),
    metric('CPUSurplusCreditsCharged', 0),
  ];
}

function idle(id: string): PlantedFinding {
  return { check: 'ec2-idle-instance', family: 'idle', resourceId: id, after: [] };
}

const BUSY = 5_000_000_000;

export const plantedInstances: readonly PlantedResource[] = [
  machine({
    accountId: SHOP_ACCOUNT,
    id: 'i-0e57a7e0000000001',
    metrics: use('i-0e57a7e0000000001', 1.2, 90_000),
    truth: { kind: 'waste', found: [idle('i-0e57a7e0000000001')] },
  }),
  machine({
    accountId: ERP_ACCOUNT,
    id: 'i-0e57a7e0000000002',
    row: { state: 'stopped', stoppedAt: '2026-06-01T08:00:00.000Z' },
    truth: {
      kind: 'waste',
      // Compute that stands still costs nothing: what it still costs are its disks and addresses.
      found: [
        { check: 'ec2-stopped-long', family: 'hygiene', resourceId: 'i-0e57a7e0000000002', after: null },
      ],
    },
  }),
  machine({
    accountId: SHOP_ACCOUNT,
    id: 'i-0e57a7e0000000003',
    metrics: use('i-0e57a7e0000000003', 71, BUSY),
    truth: { kind: 'decoy', guard: 'it works' },
  }),
  machine({
    accountId: SANDBOX_ACCOUNT,
    id: 'i-0e57a7e0000000004',
    row: { state: 'terminated', tags: {} },
    truth: { kind: 'decoy', guard: 'terminated: it is listed for an hour and costs nothing' },
  }),
  machine({
    accountId: SHOP_ACCOUNT,
    id: 'i-0e57a7e0000000005',
    row: { launchedAt: '2026-11-17T09:00:00.000Z', firstAttachedAt: '2026-11-17T09:00:00.000Z' },
    metrics: use('i-0e57a7e0000000005', 1, 5_000),
    truth: { kind: 'decoy', guard: 'three days old: it may not have begun its work' },
  }),
  machine({
    accountId: ERP_ACCOUNT,
    id: 'i-0e57a7e0000000006',
    row: { state: 'stopped', stoppedAt: '2026-11-12T08:00:00.000Z' },
    truth: { kind: 'decoy', guard: 'stopped for a week only' },
  }),
  // Staging runs at night as well.
  machine({
    accountId: STAGING_ACCOUNT,
    id: 'i-0e57a7e000000000b',
    row: { tags: { team: 'storefront', environment: 'staging' } },
    metrics: use('i-0e57a7e000000000b', 44, BUSY),
    truth: {
      kind: 'waste',
      found: [
        {
          check: 'ec2-offhours-schedule',
          family: 'schedule',
          resourceId: 'i-0e57a7e000000000b',
          // Twelve hours on five days of the week.
          after: [{ sku: 'linux-t3.large', quantity: 60 / 168 }],
        },
      ],
    },
  }),
  machine({
    accountId: STAGING_ACCOUNT,
    id: 'i-0e57a7e000000000c',
    row: { tags: { team: 'storefront', environment: 'staging' }, autoScalingGroup: 'estate-web' },
    metrics: use('i-0e57a7e000000000c', 1, 4_000),
    truth: { kind: 'decoy', guard: 'of an Auto Scaling group, which would replace it' },
  }),
  machine({
    accountId: DATA_ACCOUNT,
    id: 'i-0e57a7e000000000d',
    row: { managedByService: true, tags: { team: 'data', environment: 'prod' } },
    metrics: use('i-0e57a7e000000000d', 1, 4_000),
    truth: { kind: 'decoy', guard: 'a node that Karpenter makes and ends' },
  }),
  machine({
    accountId: BRAZIL_PAYER.id,
    region: 'sa-east-1',
    id: 'i-0e57a7e000000000e',
    row: { availabilityZone: 'sa-east-1a', tags: { team: 'brasil', environment: 'prod' } },
    metrics: use('i-0e57a7e000000000e', 0.7, 60_000),
    truth: { kind: 'waste', found: [idle('i-0e57a7e000000000e')] },
  }),
  // The Savings Plan holds the first machine of its family; once that stops, it holds the next.
  machine({
    accountId: SHOP_ACCOUNT,
    id: 'i-0e57a7e0000000007',
    type: 'r6i.xlarge',
    metrics: use('i-0e57a7e0000000007', 0.9, 80_000),
    truth: { kind: 'waste', found: [idle('i-0e57a7e0000000007')] },
  }),
  ...['i-0e57a7e0000000008', 'i-0e57a7e0000000009'].map((id) =>
    machine({
      accountId: SHOP_ACCOUNT,
      id,
      type: 'r6i.xlarge',
      metrics: use(id, 63, BUSY),
      truth: { kind: 'decoy', guard: 'it works' },
    }),
  ),
  // Paid for by a reservation that nothing else can use.
  machine({
    accountId: SHOP_ACCOUNT,
    id: 'i-0e57a7e000000000a',
    type: 'm5d.large',
    metrics: use('i-0e57a7e000000000a', 1.1, 70_000),
    truth: { kind: 'waste', found: [idle('i-0e57a7e000000000a')] },
  }),
];
