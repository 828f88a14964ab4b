import type { Bill } from '../core/bill.ts';
import { isSpendlogError } from '../core/errors.ts';
import { addMoney } from '../core/money.ts';
import { crossCheckPeriod, withCrossCheck } from '../costs/analysis/cross-check.ts';
import { readCrossCheck } from '../costs/sources/cost-explorer/cross-check.ts';
import { type BillAccess, costExplorerClient } from './cost-sources.ts';
import type { RunEnvironment } from './run-contract.ts';
import type { Settings } from './settings.ts';

/**
 * Holds an export against Cost Explorer where the configuration asks for it. What refuses that check is said in
 * the report and stops nothing: the export has been read.
 */
export async function crossChecked(
  bill: Bill,
  settings: Settings,
  environment: RunEnvironment,
  access?: BillAccess,
): Promise<Bill> {
  const period = crossCheckPeriod(bill);
  if (settings.source.kind !== 'export' || !settings.config.costs.crossCheck || !period) return bill;
  const client = costExplorerClient(settings, environment, access);
  try {
    environment.progress.step('Asking Cost Explorer for the same days');
    const { check, usage } = await readCrossCheck(client, period, access?.accounts ?? null);
    const checked = withCrossCheck(bill, check);
    return {
      ...checked,
      usage: {
        ...bill.usage,
        plannedRequests: bill.usage.plannedRequests + usage.plannedRequests,
        requests: bill.usage.requests + usage.requests,
        pages: bill.usage.pages + usage.pages,
        paid: addMoney(bill.usage.paid, usage.paid),
      },
    };
  } catch (error) {
    if (!isSpendlogError(error)) throw error;
    return withCrossCheck(bill, {
      known: false,
      gap: {
        reason: 'denied',
        subject: 'Cost Explorer total',
        remedy: 'allow ce:GetCostAndUsage for the whole organisation',
        hint: error.hint,
      },
    });
  } finally {
    await client.close();
  }
}
