import {
  CreateLogStream$,
  type CreateLogStreamRequest,
  DescribeLogGroups$,
  type DescribeLogGroupsRequest,
  type DescribeLogGroupsResponse,
  PutLogEvents$,
  type PutLogEventsRequest,
  type PutLogEventsResponse,
} from '@aws-sdk/client-cloudwatch-logs';
import { type Operation, operation, pageOf } from '../operation.ts';

/** @param put Takes the events of PutLogEvents. */
export function logsOperations(put: (group: string, message: string) => void): readonly Operation[] {
  return [
    operation<DescribeLogGroupsRequest, DescribeLogGroupsResponse>(DescribeLogGroups$, (input, call) => {
      const prefix = input.logGroupNamePrefix ?? '';
      const groups = call.place.logGroups.filter(({ logGroupName = '' }) => logGroupName.startsWith(prefix));
      const page = pageOf(groups, input.nextToken, Math.min(input.limit ?? 50, 50), call);
      return { logGroups: [...page.items], nextToken: page.next };
    }),
    operation<CreateLogStreamRequest, undefined>(CreateLogStream$, () => ({})),
    operation<PutLogEventsRequest, PutLogEventsResponse>(PutLogEvents$, (input) => {
      for (const { message = '' } of input.logEvents ?? []) put(input.logGroupName ?? '', message);
      return {};
    }),
  ];
}
