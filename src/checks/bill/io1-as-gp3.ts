import {
  compareDecimal,
  type Decimal,
  decimalFromInteger,
  subtractDecimal,
  ZERO,
} from '../../core/decimal.ts';
import type { ChargeClaim } from '../../core/recommendation.ts';
import { usage } from '../claims.ts';
import type { Charged } from './charged.ts';

/** What every gp3 volume has (Amazon EBS User Guide, General Purpose SSD volumes). */
const GP3_IOPS = decimalFromInteger(3_000);

/** 375 MiB/s beyond the 125 of gp3, in the GiB/s they are charged in: an io1 volume of up to 32,000 IOPS reaches 500 MiB/s. */
const EXTRA_THROUGHPUT: Decimal = { units: 3_662_109_375n, scale: 10 };

/** An io1 volume as a gp3 one of the same size that is as fast. */
export function io1AsGp3({ claimed }: Charged, size: Decimal, iops: Decimal): readonly ChargeClaim[] {
  const extra = subtractDecimal(iops, GP3_IOPS);
  return [
    usage(claimed, 'EBS:VolumeUsage.piops', size, ZERO),
    usage(claimed, 'EBS:VolumeP-IOPS.piops', iops, ZERO),
    usage(claimed, 'EBS:VolumeUsage.gp3', ZERO, size),
    ...(compareDecimal(extra, ZERO) > 0 ? [usage(claimed, 'EBS:VolumeP-IOPS.gp3', ZERO, extra)] : []),
    usage(claimed, 'EBS:VolumeP-Throughput.gp3', ZERO, EXTRA_THROUGHPUT),
  ];
}
