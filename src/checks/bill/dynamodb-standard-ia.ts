import { defineBillCheck } from '../../core/bill-check.ts';
import type { Placed, Verdict } from '../../core/check.ts';
import { decimalToNumber } from '../../core/decimal.ts';
import { bareUsageType } from '../../core/region-prefix.ts';
import { NO_QUANTITY, ofService } from './above.ts';
import { chargedInAll, found, monthly, undecided } from './charged.ts';
import { billDynamodbStandardIaGuide } from './dynamodb-standard-ia.guide.ts';
import { costOf, figure } from './figure.ts';
import { swapped } from './swapped.ts';

const STORAGE = 'TimedStorage-ByteHrs';

/** A table whose storage costs more than half its throughput is cheaper in the class for infrequent access. */
export const billDynamodbStandardIa = defineBillCheck({
  id: 'bill-dynamodb-standard-ia',
  title: 'Every DynamoDB table that mostly keeps data is Standard-IA',
  service: 'dynamodb',
  scope: 'bill',
  resources: 'needed',
  actionType: 'ChangeStorageClass',
  actionFamily: 'storage',
  usageTypes: [
    'TimedStorage-ByteHrs',
    'ReadRequestUnits',
    'WriteRequestUnits',
    'ReadCapacityUnit-Hrs',
    'WriteCapacityUnit-Hrs',
  ],
  thresholds: { minimumGbMonths: 10, minimumStorageToThroughput: 0.5 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billDynamodbStandardIaGuide,
  *evaluate(lines, { period, thresholds }): Iterable<Placed<Verdict>> {
    for (const one of chargedInAll(ofService(lines, /DynamoDB/), period)) {
      if (one.claimed === '') continue;
      const storage = one.lines.filter(({ usageType }) => bareUsageType(usageType) === STORAGE);
      const size = monthly(storage, period);
      const [kept, used] = [costOf(storage), costOf(one.lines.filter((line) => !storage.includes(line)))];
      if (!size || !kept || !used) {
        yield undecided(one, NO_QUANTITY);
        continue;
      }
      const [gb, keptCost, usedCost] = [size, kept, used].map(decimalToNumber);
      if (gb === undefined || keptCost === undefined || usedCost === undefined) continue;
      if (gb < thresholds.minimumGbMonths || keptCost <= usedCost * thresholds.minimumStorageToThroughput)
        continue;
      const { currency = '' } = one.lines[0] ?? {};
      const evidence = `The table keeps ${figure(size)} GB-months for ${figure(kept)} ${currency}, and its throughput cost ${figure(used)} ${currency}.`;
      yield found(
        one,
        evidence,
        swapped(one, period, (usageType) => `IA-${usageType}`, 'any'),
      );
    }
  },
});
