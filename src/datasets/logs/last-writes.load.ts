import {
  CloudWatchLogsClient,
  DescribeLogStreamsCommand,
  type LogStream,
} from '@aws-sdk/client-cloudwatch-logs';
import type { DatasetLoader } from '../../core/dataset.ts';
import { eachOf } from '../each-of.ts';
import { isoMilliseconds } from '../iso-instant.ts';
import { largestGroups } from './largest-groups.ts';
import type { LastWrite } from './last-writes.ts';
import { logGroups } from './log-groups.ts';

/** Groups that are asked about, largest first: there is no list of all, and the call is throttled early. */
const MOST_ASKED = 300;

/** The stream that was last written to, of the log groups that were listed before. */
const load: DatasetLoader<LastWrite> = async function* ({ client, rows, signal }) {
  const logs = client(CloudWatchLogsClient);
  const names = largestGroups(rows(logGroups.id));
  const told = eachOf(names.slice(0, MOST_ASKED), (logGroupName) =>
    logs.send(
      new DescribeLogStreamsCommand({ logGroupName, orderBy: 'LastEventTime', descending: true, limit: 1 }),
      { abortSignal: signal },
    ),
  );
  for await (const { item, answer } of told) {
    yield answer === null ? unread(item, 'denied') : rowOf(item, answer.logStreams?.[0]);
  }
  for (const name of names.slice(MOST_ASKED)) yield unread(name, 'not-asked');
};

export default load;

function unread(logGroupName: string, read: 'denied' | 'not-asked'): LastWrite {
  return { logGroupName, read, writtenAt: null };
}

/** The later of the event's own time and that of its arrival: either may be made up by who writes. */
function rowOf(logGroupName: string, stream: LogStream | undefined): LastWrite {
  const times = [stream?.lastEventTimestamp, stream?.lastIngestionTime].filter((time) => time !== undefined);
  const writtenAt = times.length > 0 ? isoMilliseconds(Math.max(...times)) : null;
  return { logGroupName, read: writtenAt === null ? 'none' : 'read', writtenAt };
}
