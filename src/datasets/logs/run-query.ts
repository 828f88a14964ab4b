import {
  type CloudWatchLogsClient,
  GetQueryResultsCommand,
  StartQueryCommand,
  type StartQueryCommandInput,
} from '@aws-sdk/client-cloudwatch-logs';
import { SpendlogError } from '../../core/errors.ts';

/** How often a query is asked after; the pace is that of all calls to CloudWatch Logs. */
const MOST_POLLS = 300;

const WORKING: ReadonlySet<string> = new Set(['Scheduled', 'Running']);

export interface QueryAnswer {
  /** Fields by name; text, as Logs Insights has it. Untrusted. */
  readonly rows: readonly ReadonlyMap<string, string>[];
  /** What the query is paid for by. */
  readonly bytesScanned: number;
}

/** Runs a query of Logs Insights to its end. Throws `DATA_UNEXPECTED` where it fails or does not end: parts are no answer. */
export async function runQuery(
  logs: CloudWatchLogsClient,
  query: StartQueryCommandInput,
  signal: AbortSignal,
): Promise<QueryAnswer> {
  const { queryId } = await logs.send(new StartQueryCommand(query), { abortSignal: signal });
  for (let poll = 0; poll < MOST_POLLS; poll += 1) {
    const answer = await logs.send(new GetQueryResultsCommand({ queryId }), { abortSignal: signal });
    if (answer.status === 'Complete') {
      const rows = (answer.results ?? []).map(
        (fields) => new Map(fields.map(({ field = '', value = '' }) => [field, value])),
      );
      return { rows, bytesScanned: answer.statistics?.bytesScanned ?? 0 };
    }
    if (!WORKING.has(answer.status ?? '')) throw unfinished(`ended as ${answer.status ?? 'nothing'}`);
  }
  throw unfinished('did not end');
}

function unfinished(what: string): SpendlogError {
  return new SpendlogError(
    'DATA_UNEXPECTED',
    `A query of CloudWatch Logs Insights ${what}.`,
    'Run again: other queries of the account and region may have taken its place.',
  );
}
