import type { Budget, CostTypes, Notification, Spend } from '@aws-sdk/client-budgets';
import { sameWord } from '../../advisors/words.ts';
import type { AdvisorFactRow } from '../../core/advisor.ts';
import { amountOf, fact } from './rows.ts';

/** Budgets of usage count hours or gigabytes, which are no amounts. */
export function budgetFacts(budget: Budget): readonly AdvisorFactRow[] {
  const { BudgetName, BudgetType, TimeUnit, BudgetLimit, CalculatedSpend, CostTypes, Metrics } = budget;
  const subject = BudgetName ?? null;
  const spend = (name: string, value: Spend | undefined) =>
    fact(name, {
      subject,
      amount: amountOf(value?.Amount, value?.Unit),
      number: Number(value?.Amount ?? Number.NaN),
    });
  const facts = [
    fact('budgetType', { subject, text: BudgetType ?? null }),
    fact('budgetPeriod', { subject, text: TimeUnit ?? null }),
    spend('budgetLimit', BudgetLimit),
    spend('budgetActual', CalculatedSpend?.ActualSpend),
    spend('budgetForecast', CalculatedSpend?.ForecastedSpend),
    fact('budgetCounts', { subject, text: countedText(CostTypes, Metrics) }),
    ...accountsOf(budget).map((account) => fact('budgetAccount', { subject, text: account })),
    fact('budgetHealth', { subject, text: budget.HealthStatus?.Status ?? null }),
  ];
  return facts.map(withoutNaN).filter(tells);
}

function withoutNaN(row: AdvisorFactRow): AdvisorFactRow {
  return Number.isNaN(row.number) ? { ...row, number: null } : row;
}

function tells({ amount, number, text }: AdvisorFactRow): boolean {
  return amount !== null || number !== null || text !== null;
}

/** What the figures of the budget count: without it they compare with nothing. */
function countedText(types: CostTypes | undefined, metrics: Budget['Metrics']): string | null {
  if (metrics && metrics.length > 0) return metrics.join(', ');
  if (!types) return null;
  const basis = types.UseAmortized ? 'amortized' : types.UseBlended ? 'blended' : 'unblended';
  const left = Object.entries(types).flatMap(([name, value]) =>
    name.startsWith('Include') && value === false ? [name.replace('Include', '').toLowerCase()] : [],
  );
  left.sort();
  return left.length > 0 ? `${basis}, without ${left.join(', ')}` : basis;
}

/** The accounts it is narrowed to, in the older and in the newer way of filters; none: it is not. */
function accountsOf({ CostFilters, FilterExpression }: Budget): readonly string[] {
  const older = Object.entries(CostFilters ?? {}).flatMap(([name, values]) =>
    sameWord(name, 'LinkedAccount') ? values : [],
  );
  const { Key, Values } = FilterExpression?.Dimensions ?? {};
  return older.length > 0 ? older : sameWord(Key, 'LINKED_ACCOUNT') ? (Values ?? []) : [];
}

/** The first alert by share of the limit; `null` without alerts, or where their shares are not known. */
export function lowestThreshold({ BudgetLimit }: Budget, alerts: readonly Notification[]): number | null {
  const limit = Number(BudgetLimit?.Amount ?? Number.NaN);
  const shares = alerts.flatMap(({ Threshold, ThresholdType }) => {
    if (Threshold === undefined) return [];
    return sameWord(ThresholdType, 'ABSOLUTE_VALUE') ? [Threshold / limit] : [Threshold / 100];
  });
  const known = shares.filter(Number.isFinite);
  return known.length > 0 && known.length === shares.length ? Math.min(...known) : null;
}
