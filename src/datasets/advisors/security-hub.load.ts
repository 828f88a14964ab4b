import { DescribeHubCommand, GetFindingsCommand, SecurityHubClient } from '@aws-sdk/client-securityhub';
import type { AdvisorFactRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { nameOf } from '../is-denied.ts';
import { pagesOf } from '../pages.ts';
import { fact, stateRow } from './rows.ts';

const ENABLE = 'Enable Security Hub in this region: Security Hub → Go to Security Hub → Enable.';

/** It counts nothing itself: what is severe is listed, and no more than so many pages of each severity. */
const SEVERE = ['CRITICAL', 'HIGH'] as const;
const PAGE = 100;
const MOST_PAGES = 10;

const load: DatasetLoader<AdvisorRow> = async function* (context) {
  const hub = context.client(SecurityHubClient);
  if (!(await isEnabled(hub, context))) {
    yield stateRow('not-enabled', ENABLE);
    return;
  }
  const facts: AdvisorFactRow[] = [];
  for (const severity of SEVERE) facts.push(await countOf(severity, hub, context));
  yield stateRow('active');
  yield* facts;
};

export default load;

async function isEnabled(hub: SecurityHubClient, { signal }: DatasetContext): Promise<boolean> {
  try {
    await hub.send(new DescribeHubCommand({}), { abortSignal: signal });
    return true;
  } catch (error) {
    // An account that is not subscribed is refused in these ways.
    if (['InvalidAccessException', 'ResourceNotFoundException'].includes(nameOf(error))) return false;
    throw error;
  }
}

async function countOf(
  severity: (typeof SEVERE)[number],
  hub: SecurityHubClient,
  { account, region, signal }: DatasetContext,
): Promise<AdvisorFactRow> {
  const is = (Value: string) => [{ Value, Comparison: 'EQUALS' as const }];
  const pages = pagesOf({
    operation: 'GetFindings',
    ask: (NextToken) =>
      hub.send(
        new GetFindingsCommand({
          Filters: {
            SeverityLabel: is(severity),
            RecordState: is('ACTIVE'),
            WorkflowStatus: [...is('NEW'), ...is('NOTIFIED')],
            // Of this account and region alone: an administrator also sees what its members tell themselves.
            AwsAccountId: is(account),
            Region: is(region),
          },
          MaxResults: PAGE,
          NextToken,
        }),
        { abortSignal: signal },
      ),
    next: ({ NextToken }) => NextToken,
  });
  let count = 0;
  let left = MOST_PAGES;
  let more = false;
  for await (const { Findings, NextToken } of pages) {
    count += Findings?.length ?? 0;
    left -= 1;
    more = Boolean(NextToken);
    if (left === 0) break;
  }
  const at = { account, region, subject: severity.toLowerCase(), number: count };
  return fact('findings', more ? { ...at, text: 'at least' } : at);
}
