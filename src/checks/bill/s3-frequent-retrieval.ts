import { defineBillCheck } from '../../core/bill-check.ts';
import type { Placed, Verdict } from '../../core/check.ts';
import { decimalToNumber } from '../../core/decimal.ts';
import { bareUsageType } from '../../core/region-prefix.ts';
import { NO_QUANTITY, ofUsage } from './above.ts';
import { allGone, chargedInAll, found, monthly, undecided } from './charged.ts';
import { figure } from './figure.ts';
import { billS3FrequentRetrievalGuide } from './s3-frequent-retrieval.guide.ts';
import { swapped } from './swapped.ts';

/** Infrequent Access charges each GB that is read: what is read more than once a month costs less in Standard. */
export const billS3FrequentRetrieval = defineBillCheck({
  id: 'bill-s3-frequent-retrieval',
  title: 'Every bucket in Infrequent Access is read seldom',
  service: 's3',
  scope: 'bill',
  resources: 'needed',
  actionType: 'ChangeStorageClass',
  actionFamily: 'storage',
  usageTypes: ['TimedStorage-SIA-ByteHrs', 'Retrieval-SIA'],
  thresholds: { minimumGbRetrieved: 10, minimumTimesRead: 1.1 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billS3FrequentRetrievalGuide,
  *evaluate(lines, { period, thresholds }): Iterable<Placed<Verdict>> {
    for (const one of chargedInAll(lines, period)) {
      const read = ofUsage(one.lines, 'Retrieval-SIA');
      if (one.claimed === '' || read.length === 0) continue;
      const storage = one.lines.filter(({ usageType }) => bareUsageType(usageType) !== 'Retrieval-SIA');
      const [stored, retrieved] = [monthly(storage, period), monthly(read, period)];
      if (!stored || !retrieved) {
        yield undecided(one, NO_QUANTITY);
        continue;
      }
      const [kept, gb] = [decimalToNumber(stored), decimalToNumber(retrieved)];
      if (gb < thresholds.minimumGbRetrieved || gb < kept * thresholds.minimumTimesRead) continue;
      const evidence = `The bucket keeps ${figure(stored)} GB-months in Standard-IA, and ${figure(retrieved)} GB a month were read from them.`;
      const toStandard = swapped({ ...one, lines: storage }, period, () => 'TimedStorage-ByteHrs', 'any');
      const claims = toStandard.length > 0 ? [...toStandard, ...allGone(one, ['Retrieval-SIA'], period)] : [];
      yield found(one, evidence, claims);
    }
  },
});
