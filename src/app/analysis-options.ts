import type { SplitRuleConfig } from '../config/allocation.ts';
import type { BudgetConfig, Config, EventConfig } from '../config/config.ts';
import type { Forecaster } from '../core/forecast.ts';
import { money } from '../core/money.ts';
import { addDays, type Day, day } from '../core/period.ts';
import type { AnalysisOptions } from '../costs/analyse.ts';
import type { AllocationOptions } from '../costs/analysis/allocation.ts';
import type { Budget } from '../costs/analysis/budgets.ts';
import type { AllocationKey } from '../costs/analysis/owned-costs.ts';
import type { PlannedEvent } from '../costs/analysis/planned-events.ts';
import type { SplitMethod } from '../costs/analysis/split.ts';
import type { Settings } from './settings.ts';

/** The analysis as the settings want it. */
export function analysisOptions(settings: Settings, forecaster: Forecaster): AnalysisOptions {
  const { config } = settings;
  const currency = config.currency;
  return {
    ...(settings.metric ? { metric: settings.metric } : {}),
    ...(currency ? { currency } : {}),
    moversLimit: config.thresholds.movers.limit,
    anomalies: config.thresholds.anomaly,
    events: plannedEvents(config),
    budgets: config.budgets.map(budget),
    allocation: { by: allocationKeys(config), rules: config.allocation.split.map(splitRule) },
    forecaster,
  };
}

/** Ends of commitments that people know better than the bill does, by id. */
export function configuredEnds({ commitments }: Config): ReadonlyMap<string, Day> {
  return new Map(commitments.map(({ id, end }) => [id, day(end)]));
}

/** What spend is allocated by: what `allocation.by` names, then each required tag and cost category once. */
export function allocationKeys({ allocation, tags }: Config): readonly AllocationKey[] {
  const keys = [
    ...allocation.by.map(allocationKey),
    ...tags.required.map((key) => `tag:${key}` as const),
    ...tags.costCategories.map((key) => `costCategory:${key}` as const),
  ];
  return [...new Set(keys)];
}

function allocationKey(text: string): AllocationKey {
  if (text.startsWith('tag:')) return `tag:${text.slice('tag:'.length)}`;
  if (text.startsWith('costCategory:')) return `costCategory:${text.slice('costCategory:'.length)}`;
  return 'account';
}

/** What is known to happen. */
export function plannedEvents({ events }: Pick<Config, 'events'>): readonly PlannedEvent[] {
  return events.map(plannedEvent);
}

function plannedEvent(event: EventConfig): PlannedEvent {
  return {
    name: event.name,
    period: { start: day(event.from), end: addDays(day(event.to), 1) },
    scope: {
      ...(event.service ? { serviceName: event.service } : {}),
      ...(event.account ? { subAccountId: event.account } : {}),
    },
    amount: event.amount && event.currency ? money(event.amount, event.currency) : null,
  };
}

function budget({ amount, currency, ...rest }: BudgetConfig): Budget {
  return { ...rest, amount: money(amount, currency) };
}

type Rule = AllocationOptions['rules'][number];

function splitRule(rule: SplitRuleConfig): Rule {
  const { service, account, chargeKind } = rule.pool;
  return {
    name: rule.name,
    ...(rule.by ? { by: allocationKey(rule.by) } : {}),
    pool: {
      ...(service ? { services: service } : {}),
      ...(account ? { accounts: account } : {}),
      ...(chargeKind ? { chargeKinds: chargeKind } : {}),
    },
    method: splitMethod(rule),
  };
}

function splitMethod({ method, shares, weights, among }: SplitRuleConfig): SplitMethod {
  if (method === 'fixed') return { kind: 'fixed', shares: shares ?? {} };
  if (method === 'metric') return { kind: 'metric', weights: weights ?? {} };
  return { kind: method, ...(among ? { among } : {}) };
}
