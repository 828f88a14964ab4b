import type { AdvisedRow, AdvisorRow } from '../../src/core/advisor.ts';
import type { DatasetDeclaration } from '../../src/core/dataset.ts';
import { costOptimizationHub } from '../../src/datasets/advisors/cost-optimization-hub.ts';
import { addresses } from '../../src/datasets/ec2/addresses.ts';
import { type Instance, instances } from '../../src/datasets/ec2/instances.ts';
import { snapshots } from '../../src/datasets/ec2/snapshots.ts';
import { type Volume, volumes } from '../../src/datasets/ec2/volumes.ts';
import { logGroups } from '../../src/datasets/logs/log-groups.ts';
import { placeOf } from './places.ts';

/** The two days a history has in the bench: about one in fifty findings of the first is not found on the second, and the other way round. */
export type RunDay = 0 | 1;

const CREATED = '2025-03-10T08:00:00.000Z';
const GIB = 1_073_741_824;

export const KINDS = ['volume', 'instance', 'log-group', 'snapshot', 'address'] as const;
type Kind = (typeof KINDS)[number];

/** Of ten resources, five are volumes and two are instances. */
const KIND_OF_TEN: readonly Kind[] = [
  ...(['volume', 'volume', 'volume', 'volume', 'volume', 'instance', 'instance'] as const),
  ...(['log-group', 'snapshot', 'address'] as const),
];

export function kindOf(n: number): Kind {
  return KIND_OF_TEN[mixed(n) % 10] ?? 'volume';
}

/** 0 to 99: what a resource is like among those of its kind. */
export function traitOf(n: number): number {
  return (mixed(n) >>> 8) % 100;
}

/** Spreads neighbours, the same in every run. */
function mixed(n: number): number {
  const once = Math.imul(n ^ (n >>> 15), 0x2c_1b_3c_6d);
  const twice = Math.imul(once ^ (once >>> 12), 0x29_7a_2d_39);
  return (twice ^ (twice >>> 15)) >>> 0;
}

/** Whether what is waste by its trait is so on a day. */
function isSoOn(n: number, day: RunDay): boolean {
  const turn = (mixed(n) >>> 16) % 50;
  return day === 0 ? turn !== 0 : turn !== 1;
}

const PREFIXES = { volume: 'vol', instance: 'i', snapshot: 'snap', address: 'eipalloc' } as const;

/** As the API names it. */
export function idOf(n: number): string {
  const kind = kindOf(n);
  if (kind === 'log-group') return `/service/${(n % 700).toString(36)}/worker-${n}`;
  return `${PREFIXES[kind]}-${n.toString(16).padStart(17, '0')}`;
}

/** The number in an id of {@link idOf}; `null`: none. */
export function numberIn(id: string): number | null {
  const digits = /-([0-9a-f]{17})$/.exec(id)?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 16);
}

function tagsOf(n: number): Readonly<Record<string, string>> {
  return n % 9 === 0
    ? {}
    : { team: `team-${n % 25}`, environment: n % 3 === 0 ? 'dev' : 'prod', 'cost-center': `cc-${n % 40}` };
}

/** Unattached and of an old type are two alternatives on one charge line. */
export function volumeOf(n: number, day: RunDay): Volume {
  const trait = traitOf(n);
  const unattached = trait < 16 && isSoOn(n, day);
  return {
    volumeId: idOf(n),
    volumeType: trait < 30 ? 'gp2' : 'gp3',
    sizeGib: sizeOf(n),
    iops: 3_000,
    throughputMibps: trait < 30 ? null : 125,
    state: unattached ? 'available' : 'in-use',
    attachments: unattached ? 0 : 1,
    instanceIds: unattached ? [] : [`i-${(n + 1).toString(16).padStart(17, '0')}`],
    createdAt: CREATED,
    kubernetesClaim: null,
    multiAttach: false,
    onOutpost: false,
    tags: tagsOf(n),
  };
}

export function sizeOf(n: number): number {
  return 20 + (n % 15) * 10;
}

/** A third of them is paid for by a Savings Plan. */
export function isCovered(n: number): boolean {
  return n % 3 === 0;
}

export function isIdle(n: number, day: RunDay): boolean {
  return traitOf(n) < 36 && isSoOn(n, day);
}

export function instanceOf(n: number): Instance {
  return {
    instanceId: idOf(n),
    state: 'running',
    stoppedAt: null,
    instanceType: 'm7i.large',
    architecture: 'x86_64',
    platformDetails: 'Linux/UNIX',
    usageOperation: 'RunInstances',
    lifecycle: null,
    tenancy: 'default',
    hostId: null,
    availabilityZone: null,
    launchedAt: '2026-09-20T08:00:00.000Z',
    firstAttachedAt: '2026-09-20T08:00:00.000Z',
    imageId: 'ami-0000000000000000a',
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
    tags: tagsOf(n),
  };
}

/** Rows of one dataset about one resource. */
export const ROWS: ReadonlyMap<DatasetDeclaration['id'], (n: number, day: RunDay) => unknown> = new Map([
  rowsOf(volumes, 'volume', volumeOf),
  rowsOf(instances, 'instance', instanceOf),
  rowsOf(logGroups, 'log-group', (n, day) => ({
    logGroupName: idOf(n),
    retentionInDays: traitOf(n) < 40 && isSoOn(n, day) ? null : 30,
    retentionPolicy: null,
    storedBytes: (1 + (n % 90)) * GIB,
    logGroupClass: 'STANDARD',
    metricFilters: 0,
    createdAt: CREATED,
  })),
  rowsOf(snapshots, 'snapshot', (n, day) => ({
    snapshotId: idOf(n),
    volumeId: traitOf(n) < 60 && isSoOn(n, day) ? `vol-${'f'.repeat(16)}${n % 10}` : null,
    state: 'completed',
    startedAt: '2026-10-01T02:00:00.000Z',
    storageTier: 'standard',
    volumeSizeGib: sizeOf(n),
    fullSizeBytes: sizeOf(n) * GIB,
    description: 'nightly',
    managedBy: null,
    onOutpost: false,
    tags: tagsOf(n),
  })),
  rowsOf(addresses, 'address', (n, day) => {
    const associated = traitOf(n) >= 40 || !isSoOn(n, day);
    return {
      allocationId: idOf(n),
      publicIp: `203.0.${n % 256}.${(n >>> 8) % 256}`,
      associated,
      networkInterfaceId: associated ? `eni-${n.toString(16).padStart(17, '0')}` : null,
      pool: 'amazon',
      managedBy: null,
      tags: tagsOf(n),
    };
  }),
]);

function rowsOf<Row>(
  { id }: DatasetDeclaration<Row>,
  kind: Kind,
  row: (n: number, day: RunDay) => NoInfer<Row>,
): readonly [string, (n: number, day: RunDay) => unknown] {
  return [id, (n, day) => (kindOf(n) === kind ? row(n, day) : undefined)];
}

export const HUB = costOptimizationHub.id;

/** Of half of the idle instances AWS says so as well, and of every thousandth volume something of its own. */
export function* hubRows(resources: number): Generator<AdvisorRow> {
  yield { kind: 'state', state: 'active', remedy: null, account: null };
  for (let n = 0; n < resources; n += 1) {
    const kind = kindOf(n);
    if (kind === 'instance' && traitOf(n) < 20) yield advised(n, 'Stop', 'idle', 'Ec2Instance');
    if (kind === 'volume' && traitOf(n) >= 95) yield advised(n, 'Rightsize', 'rightsize', 'EbsVolume');
  }
}

function advised(
  n: number,
  actionType: 'Stop' | 'Rightsize',
  actionFamily: 'idle' | 'rightsize',
  resourceType: string,
): AdvisedRow {
  const { account, region } = placeOf(n);
  return {
    kind: 'advised',
    account,
    region,
    resourceId: idOf(n),
    resourceArn: null,
    resourceType,
    actionType,
    actionFamily,
    advice: {
      actionType,
      target: null,
      estimatedMonthlySavings: { amount: `${3 + (n % 80)}.25`, currency: 'USD' },
      estimatedSavingsPercentage: 40,
      estimationMode: 'AfterDiscounts',
      lookBackDays: 14,
      refreshedAt: '2026-11-18T00:00:00.000Z',
    },
    current: null,
    implementationEffort: 'Low',
    restartNeeded: actionType === 'Stop',
    rollbackPossible: true,
    tags: null,
  };
}
