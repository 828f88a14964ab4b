import {
  type LogGroup as AwsLogGroup,
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoMilliseconds } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { LogGroup } from './log-groups.ts';

/** The most that DescribeLogGroups returns at once. */
const PAGE = 50;

/** All log groups of the region. */
const load: DatasetLoader<LogGroup> = async function* ({ client, signal }) {
  const logs = client(CloudWatchLogsClient);
  const items = itemsOf({
    operation: 'DescribeLogGroups',
    ask: (nextToken) =>
      logs.send(new DescribeLogGroupsCommand({ limit: PAGE, nextToken }), { abortSignal: signal }),
    items: ({ logGroups }) => logGroups,
    next: ({ nextToken }) => nextToken,
    idOf: ({ logGroupName }) => logGroupName,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(group: AwsLogGroup): LogGroup {
  return {
    logGroupName: bounded(group.logGroupName ?? ''),
    retentionInDays: group.retentionInDays ?? null,
    retentionPolicy: boundedOrNull(group.retentionPolicyName),
    storedBytes: group.storedBytes ?? null,
    logGroupClass: boundedOrNull(group.logGroupClass),
    metricFilters: group.metricFilterCount ?? null,
    createdAt: isoMilliseconds(group.creationTime),
  };
}
