import { CloudWatchClient, DescribeAlarmsCommand, type MetricAlarm } from '@aws-sdk/client-cloudwatch';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { Alarm } from './alarms.ts';

/** The most that DescribeAlarms returns at once. */
const PAGE = 100;

/** All metric alarms of the region. */
const load: DatasetLoader<Alarm> = async function* ({ client, signal }) {
  const service = client(CloudWatchClient);
  const items = itemsOf({
    operation: 'DescribeAlarms',
    ask: (NextToken) =>
      service.send(new DescribeAlarmsCommand({ AlarmTypes: ['MetricAlarm'], MaxRecords: PAGE, NextToken }), {
        abortSignal: signal,
      }),
    items: ({ MetricAlarms }) => MetricAlarms,
    next: ({ NextToken }) => NextToken,
    idOf: ({ AlarmName }) => AlarmName,
  });
  for await (const one of items) {
    yield {
      alarmName: bounded(one.AlarmName ?? ''),
      state: boundedOrNull(one.StateValue),
      stateSince: isoInstant(one.StateTransitionedTimestamp ?? one.StateUpdatedTimestamp),
      changedAt: isoInstant(one.AlarmConfigurationUpdatedTimestamp),
      namespace: boundedOrNull(one.Namespace),
      metricName: boundedOrNull(one.MetricName),
      periodSeconds: shortestPeriod(one),
      metrics: one.Metrics?.filter(({ MetricStat }) => MetricStat).length ?? 1,
      acts: acts(one),
    };
  }
};

export default load;

/** An alarm on an expression has a period for each of its metrics. */
function shortestPeriod({ Period, Metrics }: MetricAlarm): number | null {
  const periods = [
    Period,
    ...(Metrics ?? []).map(({ MetricStat, Period: own }) => MetricStat?.Period ?? own),
  ];
  const told = periods.filter((period) => period !== undefined);
  return told.length > 0 ? Math.min(...told) : null;
}

function acts(alarm: MetricAlarm): boolean {
  const actions = [alarm.AlarmActions, alarm.OKActions, alarm.InsufficientDataActions];
  return alarm.ActionsEnabled !== false && actions.some((some) => (some ?? []).length > 0);
}
