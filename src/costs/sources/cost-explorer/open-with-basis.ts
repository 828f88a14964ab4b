import type { CostExplorerIdentity } from '../../../core/cost-explorer-port.ts';
import { SpendlogError } from '../../../core/errors.ts';
import { dataVersionOf } from './cached-facts.ts';
import type { CostExplorerOptions } from './cost-explorer-options.ts';
import { type MetricBasis, NET_BASIS, PLAIN_BASIS } from './metric-basis.ts';
import { type Opened, openBill } from './opening.ts';
import { CostReader } from './reader.ts';
import type { RequestBudget } from './request-budget.ts';
import { historyPeriod } from './standard-readings.ts';

/** Net metrics first; where they are refused, everything is asked again without them. */
export async function openWithBasis(options: CostExplorerOptions, budget: RequestBudget): Promise<Opened> {
  const history = historyPeriod(options.asOf, options.historyMonths, options.period);
  if (history.start >= history.end) throw outsideHistory();
  const identity = await options.client.identity();
  for (const basis of [NET_BASIS, PLAIN_BASIS]) {
    const reader = readerFor(options, budget, basis, identity);
    const opened = await openBill(reader, basis, history, options.now);
    if (opened) return opened;
  }
  throw new SpendlogError(
    'DATA_UNEXPECTED',
    'Cost Explorer refused the unblended and amortised metrics as if they were net metrics.',
    'Read the bill from an export with --costs.',
  );
}

function readerFor(
  { client, cache, now, accounts, progress }: CostExplorerOptions,
  budget: RequestBudget,
  basis: MetricBasis,
  { account, credentials }: CostExplorerIdentity,
): CostReader {
  const narrowed = accounts ? accounts.toSorted() : null;
  const monthScope = JSON.stringify([account, basis.billedCost, narrowed]);
  return new CostReader({
    client,
    cache,
    budget,
    progress,
    scope: { basis, accounts: narrowed },
    keptScope: {
      monthScope,
      slotScope: JSON.stringify([monthScope, credentials]),
      dataVersion: dataVersionOf(now),
    },
  });
}

function outsideHistory(): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    'Cost Explorer holds none of the days asked for: it keeps 13 months and the current one.',
    'Ask for later days, or read an export with --costs.',
  );
}
