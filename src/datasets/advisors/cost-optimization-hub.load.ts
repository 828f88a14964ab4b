import {
  CostOptimizationHubClient,
  GetPreferencesCommand,
  type GetPreferencesResponse,
  ListEnrollmentStatusesCommand,
  ListRecommendationSummariesCommand,
  ListRecommendationsCommand,
} from '@aws-sdk/client-cost-optimization-hub';
import { sameWord } from '../../advisors/words.ts';
import type { AdvisedRow, AdvisorFactRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { itemsOf, pagesOf } from '../pages.ts';
import { hubRow } from './hub-row.ts';
import { amountOf, fact, stateRow } from './rows.ts';

/** The most that one page holds. */
const PAGE = 1_000;
const ENROLLMENT_PAGE = 100;

const ENABLE =
  'Enable Cost Optimization Hub in the management account, with all member accounts: Billing and Cost Management → Cost Optimization Hub → Enable. It is free of charge.';
const SILENCE = 'It has no recommendation. After it was enabled it needs up to a day for the first ones.';

const load: DatasetLoader<AdvisorRow> = async function* (context) {
  const hub = context.client(CostOptimizationHubClient);
  if (!(await isEnrolled(hub, context))) {
    yield stateRow('not-enabled', ENABLE);
    return;
  }
  const preferences = await hub.send(new GetPreferencesCommand({}), { abortSignal: context.signal });
  const rows: AdvisedRow[] = [];
  for await (const item of recommendations(hub, context)) rows.push(hubRow(item, preferences));
  const totals = await totalsOf(hub, context);
  yield rows.length > 0 ? stateRow('active') : stateRow('no-data', SILENCE);
  yield* [...preferenceFacts(preferences), ...totals, ...rows];
};

export default load;

/** Of the account that is asked; the Hub answers for its members where they are included. */
async function isEnrolled(hub: CostOptimizationHubClient, { signal }: DatasetContext): Promise<boolean> {
  const statuses = itemsOf({
    operation: 'ListEnrollmentStatuses',
    ask: (nextToken) =>
      hub.send(new ListEnrollmentStatusesCommand({ maxResults: ENROLLMENT_PAGE, nextToken }), {
        abortSignal: signal,
      }),
    items: ({ items }) => items,
    next: ({ nextToken }) => nextToken,
    idOf: ({ accountId }) => accountId,
  });
  for await (const { status } of statuses) if (sameWord(status, 'Active')) return true;
  return false;
}

function recommendations(hub: CostOptimizationHubClient, { signal }: DatasetContext) {
  return itemsOf({
    operation: 'ListRecommendations',
    ask: (nextToken) =>
      hub.send(new ListRecommendationsCommand({ maxResults: PAGE, nextToken }), { abortSignal: signal }),
    items: ({ items }) => items,
    next: ({ nextToken }) => nextToken,
    idOf: ({ recommendationId }) => recommendationId,
  });
}

/** Single recommendations overlap; what is to be had of them together, only the Hub's own sum says. */
async function totalsOf(
  hub: CostOptimizationHubClient,
  { signal }: DatasetContext,
): Promise<readonly AdvisorFactRow[]> {
  const pages = pagesOf({
    operation: 'ListRecommendationSummaries',
    ask: (nextToken) =>
      hub.send(
        new ListRecommendationSummariesCommand({ groupBy: 'ResourceType', maxResults: PAGE, nextToken }),
        { abortSignal: signal },
      ),
    next: ({ nextToken }) => nextToken,
  });
  const facts: AdvisorFactRow[] = [];
  for await (const { estimatedTotalDedupedSavings, currencyCode, items } of pages) {
    const amount = amountOf(estimatedTotalDedupedSavings, currencyCode);
    // The sum is of everything and stands on each page.
    if (facts.length === 0 && amount) facts.push(fact('estimatedTotalDedupedSavings', { amount }));
    for (const { group, estimatedMonthlySavings, recommendationCount } of items ?? []) {
      facts.push(
        fact('recommendationsOfType', {
          subject: group ?? null,
          amount: amountOf(estimatedMonthlySavings, currencyCode),
          number: recommendationCount ?? null,
        }),
      );
    }
  }
  return facts;
}

/** What the Hub's amounts count in: without them no amount of it can be read. */
function preferenceFacts({
  savingsEstimationMode,
  memberAccountDiscountVisibility,
  preferredCommitment,
}: GetPreferencesResponse): readonly AdvisorFactRow[] {
  const { term, paymentOption } = preferredCommitment ?? {};
  const facts = [
    fact('savingsEstimationMode', { text: savingsEstimationMode ?? null }),
    fact('memberAccountDiscountVisibility', { text: memberAccountDiscountVisibility ?? null }),
    // Without a preference the Hub reckons with three years, all upfront.
    fact('preferredCommitment', { text: [term, paymentOption].filter(Boolean).join(', ') || null }),
  ];
  return facts.filter(({ text }) => text !== null);
}
