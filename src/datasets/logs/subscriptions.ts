import { defineDataset } from '../../core/dataset.ts';
import { logGroups } from './log-groups.ts';

/** How many subscriptions take the events of a log group as they come. Its name is untrusted. */
export interface LogSubscriptions {
  readonly logGroupName: string;
  /** `denied` or `not-asked`: unknown. */
  readonly read: 'read' | 'denied' | 'not-asked';
  readonly subscriptions: number | null;
}

export const logSubscriptions = defineDataset<LogSubscriptions>({
  id: 'logs/subscriptions',
  scope: 'region',
  reads: ['CloudWatch Logs:DescribeSubscriptionFilters'],
  after: { logGroups },
  resource: { id: 'logGroupName' },
  limits: { seconds: 300 },
  load: () => import('./subscriptions.load.ts'),
});
