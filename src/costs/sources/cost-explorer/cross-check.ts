import type { CrossCheck } from '../../../core/bill.ts';
import type { CostAndUsageRequest, CostExplorerPort } from '../../../core/cost-explorer-port.ts';
import type { SourceUsage } from '../../../core/cost-source.ts';
import { type Known, known, unknown } from '../../../core/known.ts';
import { money, sumMoney } from '../../../core/money.ts';
import type { Period } from '../../../core/period.ts';
import { parsePage } from './answer.ts';
import { readPages } from './pages.ts';
import { createRequestBudget } from './request-budget.ts';

/** The metric that stands for billedCost (ADR 0004). */
const METRIC = 'NetUnblendedCost';

/** One request, and one more should AWS withdraw a page. */
const MAX_REQUESTS = 4;

export interface CrossCheckRead {
  readonly check: Known<CrossCheck>;
  readonly usage: Pick<SourceUsage, 'plannedRequests' | 'requests' | 'pages' | 'paid'>;
}

/**
 * Asks Cost Explorer what some days cost in all, to hold an export against it (invariant I6, ADR 0004). Costs one request.
 * Only of the accounts given, where the export is read for them alone; `null`: all that the payer sees.
 */
export async function readCrossCheck(
  client: CostExplorerPort,
  period: Period,
  accounts: readonly string[] | null = null,
): Promise<CrossCheckRead> {
  const budget = createRequestBudget(MAX_REQUESTS);
  const answer = await readPages(client, requestFor(period, accounts), budget);
  const usage = {
    plannedRequests: 1,
    requests: budget.used(),
    pages: budget.pages(),
    paid: budget.paid(),
  };
  if (answer.state !== 'complete') return { check: refused(answer.state), usage };
  const facts = answer.pages.flatMap((page) => parsePage(page, false).facts);
  const amounts = facts.flatMap(({ amounts, currency }) => {
    const amount = amounts.get(METRIC);
    return amount ? [money(amount, currency)] : [];
  });
  const currencies = [...new Set(amounts.map(({ currency }) => currency))].sort();
  const billedCost = currencies.map((currency) =>
    sumMoney(
      amounts.filter((amount) => amount.currency === currency),
      currency,
    ),
  );
  return { check: known({ period, billedCost }), usage };
}

function requestFor({ start, end }: Period, accounts: readonly string[] | null): CostAndUsageRequest {
  return {
    TimePeriod: { Start: start, End: end },
    Granularity: 'MONTHLY',
    Metrics: [METRIC],
    GroupBy: [],
    ...(accounts ? { Filter: { Dimensions: { Key: 'LINKED_ACCOUNT', Values: accounts.toSorted() } } } : {}),
  };
}

function refused(state: 'no-data' | 'net-metrics-refused' | 'budget-reached'): Known<CrossCheck> {
  return state === 'net-metrics-refused'
    ? unknown('denied', 'Cost Explorer total', 'sign in to the payer, which sees net cost')
    : unknown('no-history', 'Cost Explorer total', 'Cost Explorer has no data for these days');
}
