import type { BudgetAlert } from '../../core/alert.ts';
import type { BudgetState } from '../../core/budget.ts';
import type { Report } from '../../core/report.ts';
import type { AlertSettings } from './alert-settings.ts';

/** Budgets that are exceeded, or forecast to be: one alert for both, so that the second is news after the first. */
export function budgetAlerts({ costs }: Report, { budget }: AlertSettings): readonly BudgetAlert[] {
  if (!budget) return [];
  return costs.flatMap(({ budgets }) => (budgets.known ? budgets.value.flatMap(alertOf) : []));
}

function alertOf(state: BudgetState): readonly BudgetAlert[] {
  const { name, amount, actual, period, forecast, verdict, metric, includes } = state;
  if (!actual || (verdict !== 'over' && verdict !== 'forecast-over')) return [];
  const isOver = verdict === 'over';
  return [
    {
      kind: isOver ? 'budget-exceeded' : 'budget-forecast',
      id: JSON.stringify(['budget', name, amount.currency, metric, includes, period.start, period.end]),
      state: isOver ? 'exceeded' : 'forecast',
      severity: isOver ? 'critical' : 'warning',
      budget: name,
      period,
      amount,
      spent: actual,
      expected: forecast,
    },
  ];
}
