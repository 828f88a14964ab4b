import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimal, ZERO } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import type { ChargeClaim } from '../../core/recommendation.ts';
import { functions, type LambdaFunction } from '../../datasets/lambda/functions.ts';
import {
  type ProvisionedConcurrency,
  provisionedConcurrency,
} from '../../datasets/lambda/provisioned-concurrency.ts';
import { usage } from '../claims.ts';
import { idleProvisionedConcurrencyGuide } from './idle-provisioned-concurrency.guide.ts';

const LOOK_BACK_DAYS = 14;
const SECONDS_AN_HOUR = 3_600;
const MIB_PER_GB = 1_024;

/** Environments that are kept ready are paid for by the second, whether anything runs in them or not. */
export const idleProvisionedConcurrency = defineCheck({
  id: 'lambda-provisioned-concurrency',
  title: 'Every provisioned concurrency of Lambda is used',
  service: 'lambda',
  scope: 'unit',
  actionType: 'ScaleIn',
  actionFamily: 'rightsize',
  needs: { provisionedConcurrency, functions },
  metrics: {
    utilisation: {
      namespace: 'AWS/Lambda',
      metricName: 'ProvisionedConcurrencyUtilization',
      statistic: 'Maximum',
      periodSeconds: 3_600,
      of: 'provisionedConcurrency',
      dimensions: { FunctionName: 'functionName', Resource: 'resource' },
    },
  },
  thresholds: {
    /** Share of what is provisioned that the busiest hour used. */
    maximumUtilisation: 0.5,
    minimumDaysMeasured: LOOK_BACK_DAYS - 1,
  },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: idleProvisionedConcurrencyGuide,
  *evaluate({ provisionedConcurrency, functions }, { thresholds, metric }): Iterable<Verdict> {
    const byName = new Map(functions.map((one) => [one.functionName, one]));
    for (const kept of provisionedConcurrency) {
      const { resource: resourceId, read, allocated } = kept;
      if (read !== 'read') {
        const why =
          read === 'denied' ? 'may not be listed' : 'was not asked for: there are too many functions';
        yield { resourceId, reason: `the provisioned concurrency of the function ${why}` };
        continue;
      }
      if (allocated === null || allocated === 0) continue;
      const points = metric('utilisation', kept)?.points ?? [];
      const most = points.reduce((highest, { value }) => Math.max(highest, value), 0);
      if (most > thresholds.maximumUtilisation) continue;
      const days = Math.floor(points.length / 24);
      if (days < Math.max(thresholds.minimumDaysMeasured, 1)) {
        yield {
          resourceId,
          reason: `CloudWatch has ${days} days of hours of its utilisation, ${thresholds.minimumDaysMeasured} are needed`,
        };
        continue;
      }
      const needed = Math.ceil(allocated * most);
      yield {
        resourceId,
        evidence: `Of ${allocated} environments that are kept ready the busiest of ${days} measured days used ${(most * 100).toFixed(0)} %: ${needed} would do.`,
        claims: claims(kept, allocated - needed, byName.get(kept.functionName)),
      };
    }
  },
});

/** GB-seconds of a month that are kept ready in vain, at the usage type of the architecture. */
function claims(
  { resource }: ProvisionedConcurrency,
  environments: number,
  one: LambdaFunction | undefined,
): readonly ChargeClaim[] {
  const types = new Map([
    ['x86_64', 'Lambda-Provisioned-Concurrency'],
    ['arm64', 'Lambda-Provisioned-Concurrency-ARM'],
  ]);
  const usageType = types.get(one?.architecture ?? '');
  if (usageType === undefined || !one || one.memoryMib === null || environments <= 0) return [];
  const gbSeconds = environments * (one.memoryMib / MIB_PER_GB) * HOURS_A_MONTH * SECONDS_AN_HOUR;
  return [{ ...usage(resource, usageType, decimal(gbSeconds.toFixed(3)), ZERO), serviceCode: 'AWSLambda' }];
}
