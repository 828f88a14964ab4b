import { defineBillCheck } from '../../core/bill-check.ts';
import type { Placed, Verdict } from '../../core/check.ts';
import { decimalToNumber } from '../../core/decimal.ts';
import { NO_QUANTITY, ofUsage } from './above.ts';
import { charged, found, monthly, undecided } from './charged.ts';
import { billEbsIo1Guide } from './ebs-io1.guide.ts';
import { figure } from './figure.ts';
import { io1AsGp3 } from './io1-as-gp3.ts';

/** Up to 16,000 IOPS gp3 gives the same for a fraction of the price. */
export const billEbsIo1 = defineBillCheck({
  id: 'bill-ebs-io1',
  title: 'Every EBS volume with IOPS within the reach of gp3 is gp3',
  service: 'ebs',
  scope: 'bill',
  resources: 'needed',
  unlessJudged: ['ebs-io1-to-io2-or-gp3'],
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  usageTypes: ['EBS:VolumeUsage.piops', 'EBS:VolumeP-IOPS.piops'],
  thresholds: { maximumIops: 16000 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billEbsIo1Guide,
  *evaluate(lines, { period, thresholds }): Iterable<Placed<Verdict>> {
    for (const one of charged(lines, period)) {
      if (one.claimed === '') continue;
      const size = monthly(ofUsage(one.lines, 'EBS:VolumeUsage.piops'), period);
      const iops = monthly(ofUsage(one.lines, 'EBS:VolumeP-IOPS.piops'), period);
      if (!size || !iops) yield undecided(one, NO_QUANTITY);
      else if (size.units > 0n && decimalToNumber(iops) <= thresholds.maximumIops) {
        const evidence = `The io1 volume is billed for ${figure(size)} GB-months and ${figure(iops)} IOPS-months; gp3 reaches ${thresholds.maximumIops} IOPS.`;
        yield found(one, evidence, io1AsGp3(one, size, iops));
      }
    }
  },
});
