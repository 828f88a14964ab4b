import type { FactTable } from '../../../src/core/fact.ts';
import { factsOf } from '../../../src/narrative/facts/facts-of.ts';
import { readReport } from '../../../src/narrative/facts/read-report.ts';
import type { UnitMetric } from '../../../src/narrative/facts/unit-cost-facts.ts';

/** Plain JSON, as report.json has it. */
type Json = Readonly<Record<string, unknown>>;

export const NO_GAP = {
  reason: 'no-history',
  subject: 'forecast',
  remedy: 'there is no earlier report in this folder yet',
};
export const UNKNOWN = { known: false, gap: NO_GAP };

export function known(value: unknown): Json {
  return { known: true, value };
}

export function usd(amount: string): Json {
  return { amount, currency: 'USD' };
}

export function brl(amount: string): Json {
  return { amount, currency: 'BRL' };
}

export function days(start: string, end: string): Json {
  return { start, end };
}

export const OCTOBER = days('2026-10-01', '2026-11-01');
export const SEPTEMBER = days('2026-09-01', '2026-10-01');

/** October against September, of which `before` and the change may be missing. */
export function october(now: Json | null, before: Json | null = null, change: Json | null = null): Json {
  const metric = 'effectiveCost';
  return {
    name: 'lastFullMonth',
    now: { amount: now, metric, period: OCTOBER },
    before: before && { amount: before, metric, period: SEPTEMBER },
    change,
    changeRatio: null,
    perDay: null,
  };
}

/** A currency with nothing in it but what is given. */
export function smallCosts(parts: Json = {}): Json {
  return {
    currency: 'USD',
    metric: { metric: 'effectiveCost' },
    comparisons: [],
    otherCharges: [],
    movers: [],
    trends: [],
    forecasts: UNKNOWN,
    budgets: UNKNOWN,
    anomalies: UNKNOWN,
    rates: { commitments: UNKNOWN },
    allocation: { allocations: [] },
    series: { metric: 'effectiveCost', months: [] },
    ...parts,
  };
}

/** A report in which nothing is known but what is given. */
export function smallReport(parts: Json = {}): Json {
  return {
    schemaVersion: 1,
    asOf: '2026-11-20',
    calendar: { headline: 'monthToDate' },
    accounts: [],
    costs: [],
    savings: UNKNOWN,
    recommendations: UNKNOWN,
    moreRecommendations: 0,
    ownership: UNKNOWN,
    savingsLedger: UNKNOWN,
    kpis: [],
    collection: UNKNOWN,
    services: [],
    billGap: null,
    ledger: UNKNOWN,
    ...parts,
  };
}

/** A recommendation to delete a volume, with what differs. */
export function recommendation(net: Json | null, parts: Json = {}): Json {
  return {
    actionType: 'Delete',
    actionFamily: 'idle',
    account: '111122223333',
    region: 'us-east-1',
    resourceId: 'vol-1',
    serviceName: 'Amazon EBS',
    implementationEffort: 'Low',
    exemption: null,
    alternative: false,
    saving: net && { net: { ...net, per: 'month' }, oneOffCost: null },
    ...parts,
  };
}

export function tableOf(report: unknown, unitMetrics: readonly UnitMetric[] = []): FactTable {
  const read = readReport(JSON.stringify(report));
  if (!read) throw new Error('The report cannot be read');
  return factsOf(read, { unitMetrics });
}
