import {
  CostExplorerClient,
  GetSavingsPlansCoverageCommand,
  GetSavingsPlansUtilizationCommand,
  type SavingsPlansCoverage,
} from '@aws-sdk/client-cost-explorer';
import type { AdvisorFactRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import {
  addDecimal,
  type Decimal,
  decimalToNumber,
  divideDecimal,
  formatDecimal,
  parseDecimal,
  ZERO,
} from '../../core/decimal.ts';
import { pagesOf } from '../pages.ts';
import { daysUpTo } from './days-of-advice.ts';
import { isWithoutData } from './not-enabled.ts';
import { amountOf, fact, ratioOf, withState } from './rows.ts';

const DAYS = 30;

/** The default is 20, and each page is paid for. */
const PAGE = 500;

const SILENCE = 'Cost Explorer has nothing on Savings Plans for the last 30 days: there is none.';

const load: DatasetLoader<AdvisorRow> = async function* (context) {
  const explorer = context.client(CostExplorerClient);
  const used = await utilisation(explorer, context);
  // Without a plan there is no coverage to ask for, and the question would be paid for.
  yield* withState(used.length > 0 ? [...used, ...(await coverage(explorer, context))] : [], SILENCE);
};

export default load;

async function utilisation(
  explorer: CostExplorerClient,
  { now, signal }: DatasetContext,
): Promise<readonly AdvisorFactRow[]> {
  try {
    const { Total } = await explorer.send(
      new GetSavingsPlansUtilizationCommand({ TimePeriod: daysUpTo(now, DAYS) }),
      { abortSignal: signal },
    );
    const { UtilizationPercentage, UnusedCommitment, TotalCommitment } = Total?.Utilization ?? {};
    if (!Number(TotalCommitment ?? 0)) return [];
    return [
      fact('savingsPlansUtilisation', {
        number: ratioOf(UtilizationPercentage),
        amount: amountOf(TotalCommitment),
      }),
      fact('savingsPlansUnused', { amount: amountOf(UnusedCommitment) }),
      fact('savingsPlansNetSavings', { amount: amountOf(Total?.Savings?.NetSavings) }),
    ];
  } catch (error) {
    if (isWithoutData(error)) return [];
    throw error;
  }
}

/** From the sums of all months in the days asked for: a mean of percentages would be none. */
async function coverage(
  explorer: CostExplorerClient,
  { now, signal }: DatasetContext,
): Promise<readonly AdvisorFactRow[]> {
  const pages = pagesOf({
    operation: 'GetSavingsPlansCoverage',
    ask: (NextToken) => {
      return explorer.send(
        new GetSavingsPlansCoverageCommand({
          TimePeriod: daysUpTo(now, DAYS),
          Granularity: 'MONTHLY',
          MaxResults: PAGE,
          NextToken,
        }),
        { abortSignal: signal },
      );
    },
    next: ({ NextToken }) => NextToken,
  });
  const rows: SavingsPlansCoverage[] = [];
  for await (const { SavingsPlansCoverages } of pages) rows.push(...(SavingsPlansCoverages ?? []));
  const covered = sumOf(rows.map(({ Coverage }) => Coverage?.SpendCoveredBySavingsPlans));
  const total = sumOf(rows.map(({ Coverage }) => Coverage?.TotalCost));
  const onDemand = sumOf(rows.map(({ Coverage }) => Coverage?.OnDemandCost));
  const ratio = covered && total && divideDecimal(covered, total);
  if (!ratio || !onDemand) return [];
  const amount = amountOf(formatDecimal(onDemand));
  return [fact('savingsPlansCoverage', { number: decimalToNumber(ratio), amount })];
}

/** `null` where one of them is missing: then the sum is not known. */
function sumOf(amounts: readonly (string | undefined)[]): Decimal | null {
  let sum = ZERO;
  for (const text of amounts) {
    const value = parseDecimal(text ?? '');
    if (!value) return null;
    sum = addDecimal(sum, value);
  }
  return amounts.length > 0 ? sum : null;
}
