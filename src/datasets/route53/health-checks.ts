import { defineDataset } from '../../core/dataset.ts';

/** A health check. Strings are untrusted; `null`: AWS did not tell. */
export interface HealthCheck {
  readonly healthCheckId: string;
  /** `HTTPS`, `CALCULATED`, `CLOUDWATCH_METRIC` …; more may come. */
  readonly type: string | null;
  /** Others whose state it is calculated from. */
  readonly childIds: readonly string[];
  /** The AWS service that made it. */
  readonly linkedService: string | null;
}

export const healthChecks = defineDataset<HealthCheck>({
  id: 'route53/health-checks',
  scope: 'global',
  reads: ['Route 53:ListHealthChecks'],
  resource: { id: 'healthCheckId' },
  load: () => import('./health-checks.load.ts'),
});
