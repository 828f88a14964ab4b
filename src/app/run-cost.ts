import { decimalFromInteger } from '../core/decimal.ts';
import { isZeroMoney, type Money, money, multiplyMoney, sumMoney, zeroMoney } from '../core/money.ts';
import type { Plan } from '../core/plan.ts';
import type { RunCost } from '../core/run.ts';
import type { StoreUsage } from '../core/store.ts';
import type { UnitCost, UnitRecord } from '../core/unit-result.ts';

const COST_EXPLORER = 'Cost Explorer';

/** USD for one metric asked through GetMetricData: $0.01 for 1,000 (Amazon CloudWatch pricing, us-east-1). */
const METRIC_PRICE = money('0.00001', 'USD');

/** USD for one page of an answer of Cost Explorer (AWS Cost Management pricing). */
const COST_EXPLORER_PRICE = money('0.01', 'USD');

/** USD for a GB that a query of CloudWatch Logs Insights looks through (Amazon CloudWatch pricing, us-east-1). */
const LOGS_GB_PRICE = money('0.005', 'USD');

const BYTES_A_MB = 1_000_000;

/** What a run cost so far, over all its jobs and tries: all of it but the store, of which each job knows its own part only. */
export function runCostOf({ usage }: Plan, tries: Iterable<UnitRecord>): RunCost {
  const costs = [...tries].map(({ cost }) => cost);
  const sum = (field: keyof UnitCost) => costs.reduce((total, cost) => total + (cost[field] ?? 0), 0);
  const metrics = sum('metrics');
  const asked = sum('costExplorerRequests');
  const scanned = sum('logsBytesScanned');
  return {
    calls: sum('calls'),
    pages: sum('pages'),
    throttles: sum('throttles'),
    retries: sum('retries'),
    unitSeconds: sum('seconds'),
    paid: [
      { what: COST_EXPLORER, requests: usage?.requests ?? 0, amount: usage?.paid ?? zeroMoney('USD') },
      { what: 'Cost Explorer, for advisors', requests: asked, amount: costExplorerPrice(asked) },
      { what: 'CloudWatch metrics', requests: metrics, amount: metricsPrice(metrics) },
      { what: 'CloudWatch Logs Insights, in MB', requests: megabytes(scanned), amount: logsPrice(scanned) },
    ].filter(({ amount }) => !isZeroMoney(amount)),
  };
}

/** For a reader: with what one process asked of the store, named so. Never part of what is remembered of the run. */
export function withStore(cost: RunCost, what: string, usage: StoreUsage): RunCost {
  if (isZeroMoney(usage.paid)) return cost;
  return { ...cost, paid: [...cost.paid, { what, requests: storeRequests(usage), amount: usage.paid }] };
}

function storeRequests({ writes, reads, lists, removes }: StoreUsage): number {
  return writes + reads + lists + removes;
}

/** Without what the bill's own source tells the reader already. */
export function withoutBill(cost: RunCost): RunCost {
  return { ...cost, paid: cost.paid.filter(({ what }) => what !== COST_EXPLORER) };
}

export function metricsPrice(metrics: number): Money {
  return multiplyMoney(METRIC_PRICE, decimalFromInteger(metrics));
}

/** A part of a megabyte counts as one. */
function megabytes(bytes: number): number {
  return Math.ceil(bytes / BYTES_A_MB);
}

function logsPrice(bytes: number): Money {
  const gigabytes = { units: BigInt(megabytes(bytes)), scale: 3 };
  return multiplyMoney(LOGS_GB_PRICE, gigabytes);
}

function costExplorerPrice(requests: number): Money {
  return multiplyMoney(COST_EXPLORER_PRICE, decimalFromInteger(requests));
}

export function totalPaid({ paid }: RunCost): Money {
  return sumMoney(
    paid.map(({ amount }) => amount),
    'USD',
  );
}
