import { defineDataset } from '../../core/dataset.ts';
import { logGroups } from '../logs/log-groups.ts';
import { functions } from './functions.ts';

/** What the REPORT lines of a Lambda function say. Its name is untrusted. */
export interface MemoryReport {
  readonly functionName: string;
  /**
   * `no-log-group`: there is none (yet). `silent`: its log level leaves the lines out. `shared`: others write to its log group as
   * well. `not-asked`: the group is not of a class that can be queried so, or looking through it would cost too much.
   */
  readonly read: 'read' | 'no-log-group' | 'silent' | 'shared' | 'not-asked';
  /** REPORT lines of the last 31 days; `null` where they were not read. */
  readonly invocations: number | null;
  /** The most that any invocation used; `null` where there was none. */
  readonly maximumMemoryMib: number | null;
  /** Since when its log group can hold lines: when it was made, or as far as it keeps them. ISO instant. */
  readonly heldSince: string | null;
}

/** Logs Insights is paid for by what it looks through: the smallest groups first, up to a bound (see the loader). */
export const memoryReports = defineDataset<MemoryReport>({
  id: 'lambda/memory-reports',
  scope: 'region',
  reads: ['CloudWatch Logs:StartQuery', 'CloudWatch Logs:GetQueryResults'],
  after: { functions, logGroups },
  limits: { attempts: 2, seconds: 300 },
  load: () => import('./memory-reports.load.ts'),
});
