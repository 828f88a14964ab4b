import { CloudWatchLogsClient, DescribeSubscriptionFiltersCommand } from '@aws-sdk/client-cloudwatch-logs';
import type { DatasetLoader } from '../../core/dataset.ts';
import { eachOf } from '../each-of.ts';
import { unexpectedAnswer } from '../unexpected-answer.ts';
import { largestGroups } from './largest-groups.ts';
import { logGroups } from './log-groups.ts';
import type { LogSubscriptions } from './subscriptions.ts';

/** Groups that are asked about: there is no list of all subscriptions, and the call allows five a second. */
const MOST_ASKED = 150;

/** The subscriptions of the log groups that were listed before, those that store most first; a group has two at most. */
const load: DatasetLoader<LogSubscriptions> = async function* ({ client, rows, signal }) {
  const logs = client(CloudWatchLogsClient);
  const names = largestGroups(rows(logGroups.id));
  const told = eachOf(names.slice(0, MOST_ASKED), (logGroupName) =>
    logs.send(new DescribeSubscriptionFiltersCommand({ logGroupName }), { abortSignal: signal }),
  );
  for await (const { item, answer } of told) {
    if (answer === null) yield { logGroupName: item, read: 'denied', subscriptions: null };
    else if (!answer.subscriptionFilters)
      throw unexpectedAnswer('DescribeSubscriptionFilters answered without its list');
    else yield { logGroupName: item, read: 'read', subscriptions: answer.subscriptionFilters.length };
  }
  for (const logGroupName of names.slice(MOST_ASKED)) {
    yield { logGroupName, read: 'not-asked', subscriptions: null };
  }
};

export default load;
