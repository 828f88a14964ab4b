import type { Alert, AlertKind } from '../../core/alert.ts';
import type { BudgetState } from '../../core/budget.ts';
import type { Report } from '../../core/report.ts';
import type { AlertSettings } from './alert-settings.ts';
import { anomalyAlerts } from './anomaly-alerts.ts';
import { budgetAlerts } from './budget-alerts.ts';
import { commitmentAlerts } from './commitment-alerts.ts';
import { coverageAlerts } from './coverage-alerts.ts';
import { staleAlerts } from './stale-alerts.ts';

/**
 * What people are to be told of at once, the critical first. What is not known is no alert, and no sign that all is well
 * either: see {@link unjudgedKinds}.
 */
export function alertsOf(report: Report, settings: AlertSettings): readonly Alert[] {
  const found: readonly Alert[] = [
    ...budgetAlerts(report, settings),
    ...anomalyAlerts(report, settings),
    ...commitmentAlerts(report, settings),
    ...coverageAlerts(report, settings),
    ...staleAlerts(report, settings),
  ];
  const each = [...new Map(found.map((alert) => [alert.id, alert])).values()];
  return each.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ severity }: Alert): number {
  return severity === 'critical' ? 0 : 1;
}

/** Kinds that this report cannot tell of, in whole or in part: an alert of theirs that is not there has not ended. */
export function unjudgedKinds({ costs, billGap, ledger, sla }: Report): ReadonlySet<AlertKind> {
  const kinds = new Set<AlertKind>();
  const isRead = !billGap && costs.length > 0;
  const unlessAll = (holds: boolean, ...own: readonly AlertKind[]) => {
    if (!holds) for (const kind of own) kinds.add(kind);
  };
  const budgets = costs.every(({ budgets: all }) =>
    all.known ? all.value.every(isJudged) : isNotConfigured(all.gap),
  );
  unlessAll(isRead && budgets, 'budget-exceeded', 'budget-forecast');
  unlessAll(isRead && costs.every(({ anomalies }) => anomalies.known), 'anomaly');
  unlessAll(isRead && costs.every(({ rates }) => rates.commitments.known), 'commitment-expiring');
  unlessAll(ledger.known && ledger.value.coverage.ratio !== null, 'coverage');
  unlessAll(sla.state !== 'unknown', 'stale-data');
  return kinds;
}

/** A budget in a currency without a charge stays as it is, and keeps no other from having ended. */
function isJudged({ verdict, gap }: BudgetState): boolean {
  return verdict !== 'unknown' || gap?.reason === 'no-charges';
}

/** Budgets that were taken out of the configuration are none that nobody can tell of. */
function isNotConfigured({ reason }: { readonly reason: string }): boolean {
  return reason === 'not-configured';
}
