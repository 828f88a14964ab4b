import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimalFromInteger, ZERO } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import type { QuantityClaim } from '../../core/recommendation.ts';
import { type DynamoTable, dynamoTables } from '../../datasets/dynamodb/tables.ts';
import { usage } from '../claims.ts';
import { daysBetween } from '../days-between.ts';
import {
  CONSUMED,
  type Consumption,
  consumptionOf,
  isStandardIa,
  LOOK_BACK_DAYS,
  neededUnits,
  unitHours,
} from './capacity.ts';
import { dynamodbOndemandVsProvisionedGuide } from './ondemand-vs-provisioned.guide.ts';

/** For a steady load provisioned units cost less than requests. */
export const dynamodbOndemandVsProvisioned = defineCheck({
  id: 'dynamodb-ondemand-vs-provisioned',
  title: 'Every DynamoDB table with a steady load has provisioned capacity',
  service: 'dynamodb',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rate',
  needs: { tables: dynamoTables },
  metrics: CONSUMED,
  thresholds: {
    minimumSteadyPercent: 50,
    targetUsePercent: 70,
    minimumAgeDays: 14,
    minimumPeriodsMeasured: 640,
  },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: dynamodbOndemandVsProvisionedGuide,
  *evaluate({ tables }, { now, thresholds, metric }): Iterable<Verdict> {
    for (const table of tables) {
      const { tableName: resourceId, described, createdAt } = table;
      if (!described) {
        yield { resourceId, reason: 'DynamoDB refused to describe the table' };
        continue;
      }
      if (!isJudged(table)) continue;
      if (createdAt === null) {
        yield { resourceId, reason: 'DynamoDB did not tell when the table was created' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      const reads = consumptionOf(metric('reads', table));
      const writes = consumptionOf(metric('writes', table));
      if (!reads || !writes) {
        yield {
          resourceId,
          reason: 'CloudWatch returned no datapoint of the units consumed, or not all of them',
        };
        continue;
      }
      // Quarters without a datapoint were quiet, or are unknown: the load is not known to be steady.
      if (Math.min(reads.periods, writes.periods) < thresholds.minimumPeriodsMeasured) continue;
      const isSteady = (used: Consumption) =>
        100 * used.average >=
        thresholds.minimumSteadyPercent * neededUnits(used, thresholds.targetUsePercent);
      if (!isSteady(reads) || !isSteady(writes)) continue;
      const units = {
        reads: neededUnits(reads, thresholds.targetUsePercent),
        writes: neededUnits(writes, thresholds.targetUsePercent),
      };
      yield {
        resourceId,
        evidence: `Over ${LOOK_BACK_DAYS} days the table used ${rounded(reads.average)} read and ${rounded(writes.average)} write units a second on average, at most ${rounded(reads.peak)} and ${rounded(writes.peak)}; ${units.reads} and ${units.writes} provisioned units would do.`,
        claims: [
          requests(table, 'Read', reads),
          unitHours(table, 'Read', 0, units.reads),
          requests(table, 'Write', writes),
          unitHours(table, 'Write', 0, units.writes),
        ],
      };
    }
  },
});

function isJudged(table: DynamoTable): boolean {
  const { billingMode, status, indexes, replicas } = table;
  if (billingMode !== 'PAY_PER_REQUEST' || status !== 'ACTIVE' || isStandardIa(table)) return false;
  return indexes === 0 && replicas === 0;
}

/** Request units of a month of 730 hours at the rate of the look-back; none remain. */
function requests({ tableName }: DynamoTable, kind: 'Read' | 'Write', { total }: Consumption): QuantityClaim {
  const aMonth = Math.round((total * HOURS_A_MONTH) / (LOOK_BACK_DAYS * 24));
  return usage(tableName, `${kind}RequestUnits`, decimalFromInteger(aMonth), ZERO);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
