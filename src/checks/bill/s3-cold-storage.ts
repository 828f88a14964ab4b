import { defineBillCheck } from '../../core/bill-check.ts';
import type { ChargeLine } from '../../core/charge-line.ts';
import type { Placed, Verdict } from '../../core/check.ts';
import { decimalFromInteger, decimalToNumber } from '../../core/decimal.ts';
import { NO_QUANTITY, ofService, ofUsage } from './above.ts';
import { chargedInAll, found, monthly, undecided } from './charged.ts';
import { costText, figure } from './figure.ts';
import { billS3ColdStorageGuide } from './s3-cold-storage.guide.ts';

/** DynamoDB and CloudWatch bill storage under the same usage type. */
const S3 = /Simple Storage|AmazonS3/;

/** What nobody asks for costs less in a colder class. */
export const billS3ColdStorage = defineBillCheck({
  id: 'bill-s3-cold-storage',
  title: 'Every bucket of Standard storage is read or written',
  service: 's3',
  scope: 'bill',
  resources: 'needed',
  actionType: 'ChangeStorageClass',
  actionFamily: 'storage',
  usageTypes: ['TimedStorage-ByteHrs', 'Requests-Tier1', 'Requests-Tier2'],
  thresholds: { minimumGbMonths: 100, maximumRequestsPerGb: 0.01 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billS3ColdStorageGuide,
  *evaluate(lines, { period, days, thresholds }): Iterable<Placed<Verdict>> {
    const asksBuckets = tellsBuckets(lines);
    for (const one of chargedInAll(ofService(lines, S3), period)) {
      const storage = ofUsage(one.lines, 'TimedStorage-ByteHrs');
      if (one.claimed === '' || storage.length === 0) continue;
      const size = monthly(storage, period);
      const asked = ['Requests-Tier1', 'Requests-Tier2'].map((type) =>
        monthly(ofUsage(one.lines, type), period),
      );
      if (!size || asked.includes(null) || !asksBuckets) {
        yield undecided(one, asksBuckets ? NO_QUANTITY : NO_BUCKET);
        continue;
      }
      const gb = decimalToNumber(size);
      const requests = asked.reduce((sum, count) => sum + (count ? decimalToNumber(count) : 0), 0);
      if (gb < thresholds.minimumGbMonths || requests > gb * thresholds.maximumRequestsPerGb) continue;
      const text = `The bucket keeps ${figure(size)} GB-months in the Standard class${costText(storage, days)}, and ${figure(decimalFromInteger(Math.round(requests)))} requests a month were made to it.`;
      yield found(one, text);
    }
  },
});

const NO_BUCKET = 'The bill names no bucket of the requests';

/** Where some requests name no bucket, or none does, a bucket with none may have had any number. */
function tellsBuckets(lines: readonly ChargeLine[]): boolean {
  const requests = ofUsage(ofService(lines, S3), 'Requests-Tier1', 'Requests-Tier2');
  return requests.length > 0 && requests.every(({ resourceId }) => resourceId !== '');
}
