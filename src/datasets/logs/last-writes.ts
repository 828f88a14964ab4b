import { defineDataset } from '../../core/dataset.ts';
import { logGroups } from './log-groups.ts';

/** When something was last written to a log group. Strings are untrusted. */
export interface LastWrite {
  readonly logGroupName: string;
  /** `none`: it has no stream with an event. `denied` and `not-asked`: unknown. */
  readonly read: 'read' | 'none' | 'denied' | 'not-asked';
  /** ISO instant. CloudWatch Logs updates it with a delay of an hour or so. */
  readonly writtenAt: string | null;
}

export const lastWrites = defineDataset<LastWrite>({
  id: 'logs/last-writes',
  scope: 'region',
  reads: ['CloudWatch Logs:DescribeLogStreams'],
  after: { logGroups },
  resource: { id: 'logGroupName' },
  limits: { seconds: 300 },
  load: () => import('./last-writes.load.ts'),
});
