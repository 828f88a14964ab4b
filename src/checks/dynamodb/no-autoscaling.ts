import { defineCheck, type Verdict } from '../../core/check.ts';
import { dynamoScalingTargets } from '../../datasets/dynamodb/scaling-targets.ts';
import { dynamoTables } from '../../datasets/dynamodb/tables.ts';
import { isProvisioned, scaledBy } from './capacity.ts';
import { dynamodbNoAutoscalingGuide } from './no-autoscaling.guide.ts';

/** Capacity that nobody changes is set for the highest load. */
export const dynamodbNoAutoscaling = defineCheck({
  id: 'dynamodb-no-autoscaling',
  title: 'Every provisioned DynamoDB table scales by itself',
  service: 'dynamodb',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { tables: dynamoTables, targets: dynamoScalingTargets },
  thresholds: { minimumUnits: 10 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: dynamodbNoAutoscalingGuide,
  *evaluate({ tables, targets }, { thresholds }): Iterable<Verdict> {
    for (const table of tables) {
      const { tableName: resourceId, described } = table;
      if (!described) {
        yield { resourceId, reason: 'DynamoDB refused to describe the table' };
        continue;
      }
      if (!isProvisioned(table)) continue;
      const fixed = (['Read', 'Write'] as const)
        .map((kind) => ({ kind, units: (kind === 'Read' ? table.readUnits : table.writeUnits) ?? 0 }))
        .filter(({ kind, units }) => units >= thresholds.minimumUnits && !scaledBy(targets, table, kind));
      if (fixed.length === 0) continue;
      const units = fixed.map(({ kind, units }) => `${units} ${kind.toLowerCase()} units`);
      yield {
        resourceId,
        evidence: `${units.join(' and ')} are provisioned, and nothing scales them.`,
        claims: [],
      };
    }
  },
});
