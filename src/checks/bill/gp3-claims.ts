import { type Decimal, decimalFromInteger, decimalToNumber, ZERO } from '../../core/decimal.ts';
import type { Period } from '../../core/period.ts';
import type { ChargeClaim } from '../../core/recommendation.ts';
import { usage } from '../claims.ts';
import { type Charged, monthly } from './charged.ts';
import { swapped } from './swapped.ts';

/** gp2 earns 3 IOPS a GiB up to 16,000, and above 170 GiB 250 MiB/s (Amazon EBS User Guide, General Purpose SSD volumes). */
const IOPS_PER_GIB = 3;
const MOST_IOPS = 16_000;
const SLOW_UP_TO_GIB = 170;

/** What every gp3 volume has (same source). */
const GP3_IOPS = 3_000;

/** 125 MiB/s beyond the 125 of gp3, in the GiB/s they are charged in. */
const EXTRA_THROUGHPUT: Decimal = { units: 1_220_703_125n, scale: 10 };

/** A gp2 volume as a gp3 one that is as fast; empty where the bill names no volume, since the sizes decide. */
export function gp3Claims(one: Charged, period: Period): readonly ChargeClaim[] {
  const size = monthly(one.lines, period);
  const storage = swapped(one, period, () => 'EBS:VolumeUsage.gp3', 'any');
  if (one.claimed === '' || !size || storage.length === 0) return [];
  const gib = Math.round(decimalToNumber(size));
  const iops = Math.min(gib * IOPS_PER_GIB, MOST_IOPS) - GP3_IOPS;
  return [
    ...storage,
    ...(iops > 0 ? [bought(one, 'EBS:VolumeP-IOPS.gp3', decimalFromInteger(iops))] : []),
    ...(gib > SLOW_UP_TO_GIB ? [bought(one, 'EBS:VolumeP-Throughput.gp3', EXTRA_THROUGHPUT)] : []),
  ];
}

function bought({ claimed }: Charged, usageType: string, quantity: Decimal): ChargeClaim {
  return usage(claimed, usageType, ZERO, quantity);
}
