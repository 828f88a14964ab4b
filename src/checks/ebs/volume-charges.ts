import { compareDecimal, type Decimal, decimalFromInteger, ZERO } from '../../core/decimal.ts';
import type { ChargeClaim } from '../../core/recommendation.ts';
import type { Volume } from '../../datasets/ec2/volumes.ts';

/** What one month of a volume is charged as: usage type and quantity. */
export interface VolumeCharge {
  readonly usageType: string;
  readonly quantity: Decimal;
}

/** Part of every gp3 volume without a charge of its own (Amazon EBS User Guide, General Purpose SSD volumes). */
export const GP3_IOPS = 3_000;
export const GP3_MIBPS = 125;

/** Usage types by volume type, in GB-months (Amazon EC2 price list, product family Storage). */
const STORAGE: ReadonlyMap<string, string> = new Map([
  ['standard', 'EBS:VolumeUsage'],
  ['gp2', 'EBS:VolumeUsage.gp2'],
  ['gp3', 'EBS:VolumeUsage.gp3'],
  ['io1', 'EBS:VolumeUsage.piops'],
  ['io2', 'EBS:VolumeUsage.io2'],
  ['st1', 'EBS:VolumeUsage.st1'],
  ['sc1', 'EBS:VolumeUsage.sc1'],
]);

/** io2 has three prices for IOPS: up to 32,000, up to 64,000, and above. */
const IO2_TIERS = [
  { from: 0, to: 32_000, usageType: 'EBS:VolumeP-IOPS.io2' },
  { from: 32_000, to: 64_000, usageType: 'EBS:VolumeP-IOPS.io2.tier2' },
  { from: 64_000, to: Number.POSITIVE_INFINITY, usageType: 'EBS:VolumeP-IOPS.io2.tier3' },
];

/** Empty for a type this version does not know: its usage types would be a guess. */
export function chargesOf(
  volume: Pick<Volume, 'volumeType' | 'sizeGib' | 'iops' | 'throughputMibps'>,
): readonly VolumeCharge[] {
  const storage = STORAGE.get(volume.volumeType ?? '');
  if (storage === undefined || volume.sizeGib === null) return [];
  return [
    { usageType: storage, quantity: decimalFromInteger(volume.sizeGib) },
    ...iopsCharges(volume.volumeType, volume.iops ?? 0),
    ...throughputCharges(volume.volumeType, volume.throughputMibps ?? 0),
  ];
}

/** What changes between two ways a volume is charged; what stays as it is, is claimed by nobody. */
export function claimsOf(
  resourceId: string,
  before: readonly VolumeCharge[],
  after: readonly VolumeCharge[],
): readonly ChargeClaim[] {
  const usageTypes = new Set([...before, ...after].map(({ usageType }) => usageType));
  const quantityOf = (charges: readonly VolumeCharge[], wanted: string) =>
    charges.find(({ usageType }) => usageType === wanted)?.quantity ?? ZERO;
  const claims = [...usageTypes].map((usageType) => ({
    resourceId,
    usageType,
    operation: null,
    quantityNow: quantityOf(before, usageType),
    quantityAfter: quantityOf(after, usageType),
  }));
  return claims.filter(({ quantityNow, quantityAfter }) => compareDecimal(quantityNow, quantityAfter) !== 0);
}

function iopsCharges(volumeType: string | null, iops: number): readonly VolumeCharge[] {
  if (volumeType === 'io1') return charge('EBS:VolumeP-IOPS.piops', iops);
  if (volumeType === 'gp3') return charge('EBS:VolumeP-IOPS.gp3', iops - GP3_IOPS);
  if (volumeType !== 'io2') return [];
  return IO2_TIERS.flatMap(({ from, to, usageType }) => charge(usageType, Math.min(iops, to) - from));
}

/** Charged in GiB/s: 1 MiB/s is 1/1024 of it, which has ten decimals. */
function throughputCharges(volumeType: string | null, mibps: number): readonly VolumeCharge[] {
  if (volumeType !== 'gp3' || mibps <= GP3_MIBPS) return [];
  const quantity = { units: BigInt(mibps - GP3_MIBPS) * 9_765_625n, scale: 10 };
  return [{ usageType: 'EBS:VolumeP-Throughput.gp3', quantity }];
}

function charge(usageType: string, quantity: number): readonly VolumeCharge[] {
  return quantity > 0 ? [{ usageType, quantity: decimalFromInteger(quantity) }] : [];
}
