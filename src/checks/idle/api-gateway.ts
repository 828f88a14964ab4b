import { type RestApiStage, restApiStages } from '../../datasets/api-gateway/stages.ts';
import { hourly } from '../claims.ts';
import { idleApiCacheGuide } from './api-gateway.guide.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import type { IdleMetric } from './idle-row.ts';

const DAYS = 14;

const asked = (metricName: string): IdleMetric => ({
  namespace: 'AWS/ApiGateway',
  metricName,
  statistic: 'Sum',
  dimensions: { ApiName: 'apiName', Stage: 'stageName' },
  atMost: 0,
  unit: 'requests',
});

/** A cache is paid for by the hour; CloudWatch counts by the name of the API, so that the name must be its alone. */
export const idleApiCaches = defineIdleCheck<RestApiStage>({
  id: 'apigw-cache-idle',
  title: 'Every cache of an API stage answers requests',
  service: 'api-gateway',
  actionType: 'Configure',
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: idleApiCacheGuide,
  dataset: restApiStages,
  days: DAYS,
  minimumAgeDays: DAYS,
  metrics: { hits: asked('CacheHitCount') },
  resource: ({ stageId, told, cacheSize, nameIsUnique, createdAt }) => {
    // Where the stages of an API may not be read nothing is measured either: it stays undecided.
    if (!told) return { resourceId: stageId, createdAt: 'unknowable', noun: 'The stages of the API' };
    return cacheSize !== null && nameIsUnique
      ? { resourceId: stageId, createdAt, noun: 'The cache of the stage', remark: `it has ${cacheSize} GB` }
      : null;
  },
  claims: ({ stageId, cacheSize }) =>
    cacheSize === null ? [] : [hourly(stageId, `ApiGatewayCacheUsage:${cacheSize}GB`)],
});
