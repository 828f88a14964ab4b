import { defineCheck, type Verdict } from '../../core/check.ts';
import { type EndpointVariant, endpointVariants } from '../../datasets/sagemaker/endpoint-variants.ts';
import { everything } from '../claims.ts';
import { countText } from '../count-text.ts';
import { daysBetween } from '../days-between.ts';
import { total } from '../series.ts';
import { idleEndpointsGuide } from './idle-endpoints.guide.ts';

const LOOK_BACK_DAYS = 14;

const daily = {
  periodSeconds: 86_400,
  of: 'endpointVariants',
  dimensions: { EndpointName: 'endpointName', VariantName: 'variantName' },
} as const;

/** The instances behind an endpoint are paid for by the hour, whether anything is asked of them or not. */
export const idleEndpoints = defineCheck({
  id: 'sagemaker-endpoint-idle',
  title: 'Every SageMaker endpoint is invoked',
  service: 'sagemaker',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { endpointVariants },
  metrics: {
    /** Sent with each request (SageMaker AI Developer Guide, endpoint invocation metrics): silent while there is none. */
    invocations: {
      ...daily,
      namespace: 'AWS/SageMaker',
      metricName: 'Invocations',
      statistic: 'Sum',
    },
    /** Sent by each instance whatever it does: shows that CloudWatch has heard of the variant. */
    cpu: {
      ...daily,
      namespace: '/aws/sagemaker/Endpoints',
      metricName: 'CPUUtilization',
      statistic: 'Maximum',
    },
  },
  thresholds: {
    minimumAgeDays: LOOK_BACK_DAYS,
    minimumDaysMeasured: LOOK_BACK_DAYS - 1,
    maximumInvocations: 0,
  },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Low',
  restartNeeded: false,
  // Configuration and model stay: an endpoint can be made again from them.
  rollbackPossible: true,
  guide: idleEndpointsGuide,
  *evaluate({ endpointVariants }, { now, thresholds, metric }): Iterable<Verdict> {
    for (const [resourceId, variants] of Map.groupBy(endpointVariants, (one) => one.endpointName)) {
      const [first] = variants;
      if (first?.status !== 'InService') continue;
      if (first.described === 'denied') {
        yield { resourceId, reason: 'the endpoint may not be described' };
        continue;
      }
      const paid = variants.filter(isPaidByHour);
      if (paid.length === 0) continue;
      if (first.createdAt === null) {
        yield { resourceId, reason: 'SageMaker did not tell when the endpoint was made' };
        continue;
      }
      if (daysBetween(first.createdAt, now) < thresholds.minimumAgeDays) continue;
      const invocations = paid.reduce((sum, one) => sum + (total(metric('invocations', one)) ?? 0), 0);
      if (invocations > thresholds.maximumInvocations) continue;
      const days = Math.min(...paid.map((one) => metric('cpu', one)?.points.length ?? 0));
      const instances = paid.reduce((sum, one) => sum + (one.instances ?? 0), 0);
      yield days < Math.max(thresholds.minimumDaysMeasured, 1)
        ? {
            resourceId,
            reason: `CloudWatch has ${days} days of a variant, ${thresholds.minimumDaysMeasured} are needed`,
          }
        : {
            resourceId,
            evidence: `The endpoint had ${invocations} invocations over ${days} measured days; ${countText(instances, 'instance')} ${instances === 1 ? 'waits' : 'wait'} for them.`,
            claims: [everything(first.endpointArn ?? resourceId, ['Host:ml.*'])],
          };
    }
  },
});

/** A variant that has scaled to nothing costs nothing, nor does a serverless one. */
function isPaidByHour({ serverless, instances }: EndpointVariant): boolean {
  return !serverless && instances !== null && instances > 0;
}
