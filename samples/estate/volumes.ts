import { provisionedVolumes } from '../../src/datasets/ec2/provisioned-volumes.ts';
import { type Volume, volumes } from '../../src/datasets/ec2/volumes.ts';
import { ERP_ACCOUNT, SANDBOX_ACCOUNT, SHOP_ACCOUNT } from '../accounts.ts';
import { decoy, type PlantedResource, type PlantedTruth, rowOf, wasteOf } from './planted.ts';

interface Planted {
  readonly accountId: string;
  readonly id: string;
  readonly type: 'gp2' | 'gp3';
  readonly sizeGib: number;
  readonly truth: PlantedTruth;
  readonly row?: Partial<Volume>;
  readonly operationsADay?: number;
}

function volume({
  accountId,
  id,
  type,
  sizeGib,
  truth,
  row = {},
  operationsADay = 200_000,
}: Planted): PlantedResource {
  return {
    accountId,
    region: 'us-east-1',
    billedAs: id,
    rows: [
      rowOf(volumes, {
        volumeId: id,
        volumeType: type,
        sizeGib,
        iops: type === 'gp3' ? 3_000 : Math.max(100, sizeGib * 3),
        throughputMibps: type === 'gp3' ? 125 : null,
        state: 'in-use',
        attachments: 1,
        instanceIds: ['i-0f00000000000a001'],
        createdAt: '2026-01-11T09:00:00.000Z',
        kubernetesClaim: null,
        multiAttach: false,
        onOutpost: false,
        tags: { team: 'storefront', environment: 'prod' },
        ...row,
      }),
    ],
    metrics: ['VolumeReadOps', 'VolumeWriteOps'].map((metricName) => ({
      namespace: 'AWS/EBS',
      metricName,
      dimensions: { VolumeId: id },
      value: row.state === 'available' ? 0 : operationsADay,
    })),
    charges: [{ sku: type === 'gp2' ? 'ebs-gp2' : 'ebs-gp3', quantity: sizeGib }],
    truth,
  };
}

/** Provisioned beyond what every gp3 volume has. */
function fast(id: string, operationsADay: number, truth: PlantedTruth): PlantedResource {
  const plain = volume({
    accountId: SHOP_ACCOUNT,
    id,
    type: 'gp3',
    sizeGib: 300,
    truth,
    row: { iops: 12_000 },
    operationsADay,
  });
  return {
    ...plain,
    rows: [...plain.rows, ...plain.rows.map(({ row }) => ({ dataset: provisionedVolumes.id, row }))],
    charges: [...plain.charges, { sku: 'ebs-gp3-iops', quantity: 12_000 - 3_000 }],
  };
}

const FREE = { state: 'available', attachments: 0, instanceIds: [] };

export const plantedVolumes: readonly PlantedResource[] = [
  volume({
    accountId: SHOP_ACCOUNT,
    id: 'vol-0e57a7e0000000001',
    type: 'gp3',
    sizeGib: 900,
    row: FREE,
    truth: {
      kind: 'waste',
      found: [
        { check: 'ebs-unattached-volumes', family: 'idle', resourceId: 'vol-0e57a7e0000000001', after: [] },
      ],
    },
  }),
  volume({
    accountId: SHOP_ACCOUNT,
    id: 'vol-0e57a7e0000000002',
    type: 'gp2',
    sizeGib: 160,
    truth: {
      kind: 'waste',
      found: [
        {
          check: 'ebs-gp2-volumes',
          family: 'modernise',
          resourceId: 'vol-0e57a7e0000000002',
          after: [{ sku: 'ebs-gp3', quantity: 160 }],
        },
      ],
    },
  }),
  volume({
    accountId: SANDBOX_ACCOUNT,
    id: 'vol-0e57a7e0000000003',
    type: 'gp3',
    sizeGib: 120,
    row: { ...FREE, createdAt: '2026-11-18T09:00:00.000Z' },
    truth: { kind: 'decoy', guard: 'made two days ago: it may be about to be attached' },
  }),
  fast(
    'vol-0e57a7e0000000004',
    40_000_000,
    wasteOf('ebs-gp3-extra-iops', 'rightsize', 'vol-0e57a7e0000000004', [{ sku: 'ebs-gp3', quantity: 300 }]),
  ),
  fast('vol-0e57a7e0000000005', 450_000_000, decoy('it uses the IOPS it pays for')),
  {
    ...volume({
      accountId: ERP_ACCOUNT,
      id: 'vol-0e57a7e0000000006',
      type: 'gp3',
      sizeGib: 250,
      row: { instanceIds: ['i-0e57a7e0000000002'] },
      truth: wasteOf('ebs-on-stopped-instance', 'idle', 'vol-0e57a7e0000000006', []),
    }),
    // Nothing is published of it while its instance stands still.
    metrics: [],
    undecided: [{ check: 'ebs-idle-io', resourceId: 'vol-0e57a7e0000000006' }],
  },
  {
    ...volume({
      accountId: ERP_ACCOUNT,
      id: 'vol-0e57a7e0000000007',
      type: 'gp3',
      sizeGib: 80,
      row: { instanceIds: ['i-0e57a7e0000000006'] },
      truth: decoy('its instance was stopped a week ago only'),
    }),
    metrics: [],
    undecided: [{ check: 'ebs-idle-io', resourceId: 'vol-0e57a7e0000000007' }],
  },
];
