import {
  DescribeSavingsPlansCommand,
  type SavingsPlan,
  SavingsplansClient,
} from '@aws-sdk/client-savingsplans';
import { sameWord } from '../../advisors/words.ts';
import type { AdvisorFactRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetLoader } from '../../core/dataset.ts';
import { itemsOf } from '../pages.ts';
import { amountOf, fact, withState } from './rows.ts';

const PAGE = 1_000;

/** Days for which a plan that ended is still told: what it covered is now paid at other prices. */
const ENDED_DAYS = 60;

/** Active ones, those that are bought for later, and those that ended lately. */
const load: DatasetLoader<AdvisorRow> = async function* ({ client, signal, now }) {
  const plans = client(SavingsplansClient);
  const items = itemsOf({
    operation: 'DescribeSavingsPlans',
    ask: (nextToken) =>
      plans.send(
        new DescribeSavingsPlansCommand({
          states: ['active', 'queued', 'retired'],
          maxResults: PAGE,
          nextToken,
        }),
        { abortSignal: signal },
      ),
    items: ({ savingsPlans }) => savingsPlans,
    next: ({ nextToken }) => nextToken || undefined,
    idOf: ({ savingsPlanId }) => savingsPlanId,
  });
  const rows: AdvisorFactRow[] = [];
  for await (const plan of items) if (isOfInterest(plan, now)) rows.push(...factsOf(plan));
  yield* withState(rows, 'There is no Savings Plan in the account that was asked.');
};

export default load;

function isOfInterest({ state, end }: SavingsPlan, now: string): boolean {
  if (!sameWord(state, 'retired')) return true;
  return Date.parse(end ?? '') > Date.parse(now) - ENDED_DAYS * 86_400_000;
}

/** The commitment is by the hour. */
function factsOf(plan: SavingsPlan): readonly AdvisorFactRow[] {
  const { savingsPlanId, savingsPlanType, commitment, currency, end, state, returnableUntil } = plan;
  const of = { subject: savingsPlanId ?? null, region: plan.region ?? null };
  return [
    fact('savingsPlanType', { ...of, text: savingsPlanType ?? null }),
    fact('savingsPlanState', { ...of, text: state ?? null }),
    fact('savingsPlanHourlyCommitment', { ...of, amount: amountOf(commitment, currency) }),
    fact('savingsPlanEnd', { ...of, text: end ?? null }),
    ...(returnableUntil ? [fact('savingsPlanReturnableUntil', { ...of, text: returnableUntil })] : []),
  ];
}
