import { defineBillCheck } from '../../core/bill-check.ts';
import type { ChargeLine } from '../../core/charge-line.ts';
import type { Placed, Verdict } from '../../core/check.ts';
import { decimalToNumber } from '../../core/decimal.ts';
import { bareUsageType } from '../../core/region-prefix.ts';
import { NO_QUANTITY, ofUsage } from './above.ts';
import { billAuroraIoGuide } from './aurora-io.guide.ts';
import { type Charged, charged, found, undecided } from './charged.ts';
import { costOf, figure } from './figure.ts';
import { NO_OPERATION } from './where-operations-are-told.ts';

/** I/O-Optimized charges more for instances and storage and nothing for I/O. */
export const billAuroraIo = defineBillCheck({
  id: 'bill-aurora-io',
  title: 'Every Aurora cluster with many I/O requests is I/O-Optimized',
  service: 'aurora',
  scope: 'bill',
  resources: 'used',
  actionType: 'Configure',
  actionFamily: 'rate',
  usageTypes: ['Aurora:*', 'InstanceUsage:db.*'],
  thresholds: { minimumShareOfIo: 0.25 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billAuroraIoGuide,
  *evaluate(lines, { period, days, thresholds }): Iterable<Placed<Verdict>> {
    for (const place of placesOf(charged(lines, period))) {
      if (place.lines.some(({ operation }) => operation === '')) {
        yield undecided(place, NO_OPERATION);
        continue;
      }
      const own = place.lines.filter(isAurora);
      const io = ofUsage(own, 'Aurora:StorageIOUsage');
      if (io.length === 0) continue;
      const [ofIo, all] = [costOf(io), costOf(own)];
      if (!ofIo || !all) {
        yield undecided(place, NO_QUANTITY);
        continue;
      }
      const share = decimalToNumber(ofIo) / decimalToNumber(all);
      if (!(share >= thresholds.minimumShareOfIo)) continue;
      const { currency = '' } = io[0] ?? {};
      yield found(
        place,
        `I/O requests cost ${figure(ofIo)} of the ${figure(all)} ${currency} of Aurora in ${days} days, ${Math.round(share * 100)} %.`,
      );
    }
  },
});

/** Storage belongs to clusters and hours to instances, which the bill does not join: a place is judged as one. */
function placesOf(all: readonly Charged[]): readonly Charged[] {
  const places = Map.groupBy(all, ({ account, region, lines }) =>
    JSON.stringify([account, region, lines[0]?.currency]),
  );
  return [...places.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            ...first,
            resourceId: 'Aurora:StorageIOUsage',
            claimed: '',
            lines: [first, ...others].flatMap(({ lines }) => lines),
          },
        ]
      : [],
  );
}

/** Instances of Aurora have these operations: MySQL and PostgreSQL. RDS has others under the same usage types. */
const AURORA_OPERATIONS = new Set(['CreateDBInstance:0016', 'CreateDBInstance:0021']);

function isAurora({ usageType, operation }: ChargeLine): boolean {
  return bareUsageType(usageType).startsWith('Aurora:') || AURORA_OPERATIONS.has(operation);
}
