import type { AdvisorFactRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { nameOf } from '../is-denied.ts';
import { pagesOf } from '../pages.ts';
import { unexpectedAnswer } from '../unexpected-answer.ts';
import {
  FreeTierClient,
  type FreeTierUsage,
  GetAccountPlanStateCommand,
  GetFreeTierUsageCommand,
} from './free-tier-client.load.ts';
import { amountOf, fact, stateRow } from './rows.ts';

const SILENCE = 'No free offer has been used in this month.';
const NO_PLAN = 'AWS has neither an account plan nor a free offer for this account.';

const load: DatasetLoader<AdvisorRow> = async function* (context) {
  const client = context.client(FreeTierClient);
  const plan = await planFacts(client, context);
  const usage = (await usagesOf(client, context)).flatMap(usageFacts);
  if (usage.length > 0) yield stateRow('active');
  else yield plan === null ? stateRow('not-in-plan', NO_PLAN) : stateRow('no-data', SILENCE);
  yield* [...(plan ?? []), ...usage];
};

export default load;

/** `null`: the account has no plan; accounts are older than plans are. */
async function planFacts(
  client: FreeTierClient,
  { signal }: DatasetContext,
): Promise<readonly AdvisorFactRow[] | null> {
  try {
    const answer = await client.send(new GetAccountPlanStateCommand(), { abortSignal: signal });
    const { accountId: subject, accountPlanType, accountPlanStatus, accountPlanExpirationDate } = answer;
    if (!subject) throw unexpectedAnswer('GetAccountPlanState answered without its account');
    const place = { subject, account: subject };
    const credits = answer.accountPlanRemainingCredits;
    return [
      fact('accountPlanType', { ...place, text: accountPlanType ?? null }),
      fact('accountPlanStatus', { ...place, text: accountPlanStatus ?? null }),
      ...(accountPlanExpirationDate
        ? [fact('accountPlanEnd', { ...place, text: accountPlanExpirationDate.toISOString() })]
        : []),
      ...(credits
        ? [fact('accountPlanCredits', { ...place, amount: amountOf(credits.amount, credits.unit) })]
        : []),
    ];
  } catch (error) {
    if (nameOf(error) !== 'ResourceNotFoundException') throw error;
    return null;
  }
}

async function usagesOf(
  client: FreeTierClient,
  { signal }: DatasetContext,
): Promise<readonly FreeTierUsage[]> {
  const pages = pagesOf({
    operation: 'GetFreeTierUsage',
    ask: (nextToken) => client.send(new GetFreeTierUsageCommand({ nextToken }), { abortSignal: signal }),
    next: ({ nextToken }) => nextToken,
  });
  const usages: FreeTierUsage[] = [];
  for await (const { freeTierUsages } of pages) {
    if (!freeTierUsages) throw unexpectedAnswer('GetFreeTierUsage answered without its list');
    usages.push(...freeTierUsages);
  }
  return usages;
}

/** An offer is told apart by its usage type and operation, its region and its kind; AWS gives it no id. */
function usageFacts(usage: FreeTierUsage): readonly AdvisorFactRow[] {
  const subject = [usage.service, usage.usageType, usage.operation, usage.region, usage.freeTierType]
    .filter(Boolean)
    .join(' · ');
  const told = (name: string, number: number | undefined) =>
    number === undefined ? [] : [fact(name, { subject, number, text: usage.unit ?? null })];
  return [
    fact('freeTierOffer', { subject, text: usage.description ?? null }),
    ...told('freeTierLimit', usage.limit),
    ...told('freeTierUsed', usage.actualUsageAmount),
    ...told('freeTierForecast', usage.forecastedUsageAmount),
  ];
}
