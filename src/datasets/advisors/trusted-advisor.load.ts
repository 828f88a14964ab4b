import {
  DescribeTrustedAdvisorCheckSummariesCommand,
  DescribeTrustedAdvisorChecksCommand,
  SupportClient,
  type TrustedAdvisorCheckDescription,
  type TrustedAdvisorCheckSummary,
} from '@aws-sdk/client-support';
import { sameWord } from '../../advisors/words.ts';
import type { AdvisorFactRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetLoader } from '../../core/dataset.ts';
import { nameOf } from '../is-denied.ts';
import { unexpectedAnswer } from '../unexpected-answer.ts';
import { amountOf, fact, stateRow, withState } from './rows.ts';

const PLAN =
  'AWS offers the cost checks of Trusted Advisor with Business Support and above. Cost Optimization Hub tells much of it for free.';
const SILENCE = 'It has no cost check in this account.';

/** Check ids of one request. */
const MOST = 100;

const load: DatasetLoader<AdvisorRow> = async function* ({ client, signal }) {
  const support = client(SupportClient);
  try {
    const { checks } = await support.send(new DescribeTrustedAdvisorChecksCommand({ language: 'en' }), {
      abortSignal: signal,
    });
    if (!checks) throw unexpectedAnswer('DescribeTrustedAdvisorChecks answered without its list');
    const ofCost = checks.filter(({ category }) => sameWord(category, 'cost_optimizing'));
    const rows: AdvisorFactRow[] = [];
    for (let first = 0; first < ofCost.length; first += MOST) {
      const some = ofCost.slice(first, first + MOST);
      const { summaries } = await support.send(
        new DescribeTrustedAdvisorCheckSummariesCommand({ checkIds: some.map(({ id }) => id ?? null) }),
        { abortSignal: signal },
      );
      if (!summaries)
        throw unexpectedAnswer('DescribeTrustedAdvisorCheckSummaries answered without its list');
      rows.push(...some.flatMap((check) => factsOf(check, summaries)));
    }
    yield* withState(rows, SILENCE);
  } catch (error) {
    if (nameOf(error) !== 'SubscriptionRequiredException') throw error;
    yield stateRow('not-in-plan', PLAN);
  }
};

export default load;

/** One that was never refreshed has no summary. Its amounts overlap with those of other advisors. */
function factsOf(
  { id, name }: TrustedAdvisorCheckDescription,
  summaries: readonly TrustedAdvisorCheckSummary[],
): readonly AdvisorFactRow[] {
  const summary = summaries.find(({ checkId }) => checkId === id);
  if (!summary) return [];
  return [
    fact('trustedAdvisorCheck', {
      subject: name ?? id ?? null,
      text: summary.status ?? null,
      number: summary.resourcesSummary?.resourcesFlagged ?? null,
      amount: amountOf(summary.categorySpecificSummary?.costOptimizing?.estimatedMonthlySavings),
    }),
  ];
}
