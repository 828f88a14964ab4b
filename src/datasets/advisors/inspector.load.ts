import {
  BatchGetAccountStatusCommand,
  Inspector2Client,
  ListFindingAggregationsCommand,
} from '@aws-sdk/client-inspector2';
import { sameWord } from '../../advisors/words.ts';
import type { AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { pagesOf } from '../pages.ts';
import { findingFacts, type Severity } from './finding-facts.ts';
import { stateRow } from './rows.ts';

const ENABLE = 'Activate Inspector in this region: Amazon Inspector → Get started → Activate.';

const load: DatasetLoader<AdvisorRow> = async function* (context) {
  const inspector = context.client(Inspector2Client);
  const { account, region, signal } = context;
  const { accounts } = await inspector.send(new BatchGetAccountStatusCommand({ accountIds: [account] }), {
    abortSignal: signal,
  });
  if (!accounts?.some(({ state }) => sameWord(state?.status, 'ENABLED'))) {
    yield stateRow('not-enabled', ENABLE);
    return;
  }
  const counts = await countsOf(inspector, context);
  yield stateRow('active');
  yield* findingFacts(counts, { account, region });
};

export default load;

async function countsOf(
  inspector: Inspector2Client,
  { account, signal }: DatasetContext,
): Promise<ReadonlyMap<Severity, number>> {
  const pages = pagesOf({
    operation: 'ListFindingAggregations',
    ask: (nextToken) =>
      inspector.send(
        new ListFindingAggregationsCommand({
          aggregationType: 'ACCOUNT',
          accountIds: [{ comparison: 'EQUALS', value: account }],
          nextToken,
        }),
        { abortSignal: signal },
      ),
    next: ({ nextToken }) => nextToken,
  });
  const counts = new Map<Severity, number>();
  const add = (severity: Severity, count: number) =>
    counts.set(severity, (counts.get(severity) ?? 0) + count);
  for await (const { responses = [] } of pages) {
    for (const { accountAggregation } of responses) {
      const { all = 0, critical = 0, high = 0, medium = 0 } = accountAggregation?.severityCounts ?? {};
      add('critical', critical);
      add('high', high);
      add('medium', medium);
      // Inspector counts what is low or without a rating in the sum alone.
      add('low', Math.max(0, all - critical - high - medium));
    }
  }
  return counts;
}
