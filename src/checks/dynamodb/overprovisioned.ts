import { type CheckContext, defineCheck, type Verdict } from '../../core/check.ts';
import type { QuantityClaim } from '../../core/recommendation.ts';
import { type DynamoScalingTarget, dynamoScalingTargets } from '../../datasets/dynamodb/scaling-targets.ts';
import { type DynamoTable, dynamoTables } from '../../datasets/dynamodb/tables.ts';
import { daysBetween } from '../days-between.ts';
import {
  CONSUMED,
  consumptionOf,
  isProvisioned,
  LOOK_BACK_DAYS,
  neededUnits,
  scaledBy,
  unitHours,
} from './capacity.ts';
import { dynamodbOverprovisionedGuide } from './overprovisioned.guide.ts';

const THRESHOLDS = {
  maximumUsePercent: 40,
  targetUsePercent: 70,
  minimumAgeDays: 14,
  /** Of the 672 quarters of an hour that are looked at: the busiest may be one that was not measured. */
  minimumPeriodsMeasured: 640,
};

/** Provisioned units are paid for, used or not. */
export const dynamodbOverprovisioned = defineCheck({
  id: 'dynamodb-overprovisioned',
  title: 'Every DynamoDB table uses the capacity it has provisioned',
  service: 'dynamodb',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { tables: dynamoTables, targets: dynamoScalingTargets },
  metrics: CONSUMED,
  thresholds: THRESHOLDS,
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: dynamodbOverprovisionedGuide,
  *evaluate({ tables, targets }, context): Iterable<Verdict> {
    for (const table of tables) {
      const { tableName: resourceId, described, createdAt } = table;
      if (!described) {
        yield { resourceId, reason: 'DynamoDB refused to describe the table' };
        continue;
      }
      if (!isProvisioned(table)) continue;
      if (createdAt === null) {
        yield { resourceId, reason: 'DynamoDB did not tell when the table was created' };
        continue;
      }
      if (daysBetween(createdAt, context.now) < context.thresholds.minimumAgeDays) continue;
      const sides = sidesOf(table, targets, context);
      const found = sides.filter((side): side is Surplus => typeof side === 'object');
      if (found.length > 0)
        yield {
          resourceId,
          evidence: `${found.map(({ text }) => text).join('; ')}.`,
          claims: found.map(({ claim }) => claim),
        };
      else if (sides.includes('unknown'))
        yield {
          resourceId,
          reason: 'CloudWatch returned too few datapoints of the units consumed, or not all of them',
        };
    }
  },
});

interface Surplus {
  readonly text: string;
  readonly claim: QuantityClaim;
}

type Side = Surplus | 'good' | 'unknown';

function sidesOf(
  table: DynamoTable,
  targets: readonly DynamoScalingTarget[],
  { thresholds, metric }: CheckContext<typeof THRESHOLDS>,
): readonly Side[] {
  const sideOf = (kind: 'Read' | 'Write', units: number | null): Side => {
    // The least there is, and what scales by itself, is nobody's surplus.
    if (units === null || units <= 1 || scaledBy(targets, table, kind)) return 'good';
    const used = consumptionOf(metric(kind === 'Read' ? 'reads' : 'writes', table));
    if (!used) return 'unknown';
    if (100 * used.peak > thresholds.maximumUsePercent * units) return 'good';
    if (used.periods < thresholds.minimumPeriodsMeasured) return 'unknown';
    const needed = neededUnits(used, thresholds.targetUsePercent);
    if (needed >= units) return 'good';
    return {
      text: `The busiest quarter of an hour of ${LOOK_BACK_DAYS} days used ${Math.ceil(used.peak)} of ${units} provisioned ${kind.toLowerCase()} units, ${needed} would do`,
      claim: unitHours(table, kind, units, needed),
    };
  };
  return [sideOf('Read', table.readUnits), sideOf('Write', table.writeUnits)];
}
