import type { AnomalyAlert } from '../../core/alert.ts';
import type { Anomaly } from '../../core/anomaly.ts';
import { compareMoney, moneyToNumber } from '../../core/money.ts';
import { addDays } from '../../core/period.ts';
import type { Report } from '../../core/report.ts';
import type { AlertSettings } from './alert-settings.ts';

/** Days after its last unusual day for which an anomaly is still urgent: until then somebody may have been away. */
const RECENT_DAYS = 7;

/**
 * Rises of cost that are worth the attention, of the last days; on complete days, whose amounts may still change a little:
 * waiting for the invoice would tell people a month later. One more day of the same anomaly is the same alert.
 */
export function anomalyAlerts(report: Report, { anomaly: smallest }: AlertSettings): readonly AnomalyAlert[] {
  if (smallest === false) return [];
  const from = addDays(report.calendar.lastCompleteDay, 1 - RECENT_DAYS);
  return report.costs.flatMap(({ anomalies }) =>
    (anomalies.known ? anomalies.value : [])
      .filter(
        ({ direction, impact, period }) =>
          direction === 'increase' && moneyToNumber(impact) >= smallest && period.end > from,
      )
      .toSorted((a, b) => compareMoney(b.impact, a.impact))
      .map((each) => alertOf(report, each)),
  );
}

function alertOf({ accounts }: Report, { id, scope, period, impact }: Anomaly): AnomalyAlert {
  const account = accounts.find((each) => each.id === scope.subAccountId);
  return {
    kind: 'anomaly',
    id: `anomaly ${id}`,
    state: 'found',
    severity: 'warning',
    anomaly: id,
    subject: [scope.serviceName, account?.name || scope.subAccountId]
      .filter((part) => part !== '')
      .join(', '),
    days: period,
    impact,
  };
}
