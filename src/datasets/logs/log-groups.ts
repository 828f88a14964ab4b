import { defineDataset } from '../../core/dataset.ts';

/** A CloudWatch log group. Strings are untrusted; `null`: AWS did not tell. */
export interface LogGroup {
  readonly logGroupName: string;
  /** `null`: its events never expire. */
  readonly retentionInDays: number | null;
  /** An account-level policy that decides the retention, even if it is to keep everything. */
  readonly retentionPolicy: string | null;
  /** Compressed, as charged for. */
  readonly storedBytes: number | null;
  /** `STANDARD`, `INFREQUENT_ACCESS`, `DELIVERY` …; more may come. */
  readonly logGroupClass: string | null;
  /** How many metrics are made from its events. */
  readonly metricFilters: number | null;
  /** ISO instant. */
  readonly createdAt: string | null;
}

export const logGroups = defineDataset<LogGroup>({
  id: 'logs/log-groups',
  scope: 'region',
  reads: ['CloudWatch Logs:DescribeLogGroups'],
  resource: { id: 'logGroupName' },
  load: () => import('./log-groups.load.ts'),
});
