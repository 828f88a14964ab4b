import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimalToNumber, ZERO } from '../../core/decimal.ts';
import { functions, type LambdaFunction } from '../../datasets/lambda/functions.ts';
import { usage } from '../claims.ts';
import { gbSecondsAMonth } from './gb-seconds.ts';
import { x86FunctionsGuide } from './x86-functions.guide.ts';

const LOOK_BACK_DAYS = 30;

/** Their code is not compiled for a processor. Java and .NET may bring native libraries along, so does a layer. */
const INTERPRETED = /^(?:nodejs|python|ruby)\d/;

/** arm64 costs less a GB-second than x86_64. */
export const x86Functions = defineCheck({
  id: 'lambda-graviton',
  title: 'Every Lambda function of an interpreted runtime runs on arm64',
  service: 'lambda',
  scope: 'unit',
  actionType: 'MigrateToGraviton',
  actionFamily: 'modernise',
  needs: { functions },
  metrics: {
    duration: {
      namespace: 'AWS/Lambda',
      metricName: 'Duration',
      statistic: 'Sum',
      periodSeconds: 86_400,
      of: 'functions',
      dimensions: { FunctionName: 'functionName' },
    },
  },
  /** Below it the work is worth more than the saving. */
  thresholds: { minimumGbSecondsAMonth: 10_000 },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: x86FunctionsGuide,
  *evaluate({ functions }, { thresholds, metric }): Iterable<Verdict> {
    for (const one of functions) {
      if (!isPortable(one)) continue;
      const { functionName: resourceId, memoryMib, runtime } = one;
      const duration = metric('duration', one);
      if (memoryMib === null || duration === null || duration.points.length === 0) {
        yield { resourceId, reason: 'CloudWatch has no duration of the function, or not all of it' };
        continue;
      }
      const gbSeconds = gbSecondsAMonth(duration, memoryMib, LOOK_BACK_DAYS);
      if (decimalToNumber(gbSeconds) < thresholds.minimumGbSecondsAMonth) continue;
      yield {
        resourceId,
        evidence: `The function runs ${runtime} on x86_64 from an archive and uses no layer; at ${memoryMib} MiB it takes about ${Math.round(decimalToNumber(gbSeconds))} GB-seconds a month.`,
        claims: [
          usage(resourceId, 'Lambda-GB-Second', gbSeconds, ZERO),
          usage(resourceId, 'Lambda-GB-Second-ARM', ZERO, gbSeconds),
        ],
      };
    }
  },
});

function isPortable({ architecture, packageType, runtime, layers, onInstances }: LambdaFunction): boolean {
  const interpreted = packageType === 'Zip' && runtime !== null && INTERPRETED.test(runtime);
  return architecture === 'x86_64' && interpreted && layers === 0 && !onInstances;
}
