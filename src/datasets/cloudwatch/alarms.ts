import { defineDataset } from '../../core/dataset.ts';

/** A CloudWatch metric alarm. Strings are untrusted; `null`: AWS did not tell. */
export interface Alarm {
  readonly alarmName: string;
  /** `OK`, `ALARM`, `INSUFFICIENT_DATA`. */
  readonly state: string | null;
  /** ISO instant at which it came into its state. */
  readonly stateSince: string | null;
  /** ISO instant of the last change of its settings. */
  readonly changedAt: string | null;
  /** `null` for an alarm on an expression. */
  readonly namespace: string | null;
  readonly metricName: string | null;
  /** The shortest period it looks at; below 60 it is paid for as high resolution. */
  readonly periodSeconds: number | null;
  /** Metrics it looks at; each is paid for. */
  readonly metrics: number;
  /** Whether anything happens when its state changes. */
  readonly acts: boolean;
}

export const alarms = defineDataset<Alarm>({
  id: 'cloudwatch/alarms',
  scope: 'region',
  reads: ['CloudWatch:DescribeAlarms'],
  load: () => import('./alarms.load.ts'),
});
