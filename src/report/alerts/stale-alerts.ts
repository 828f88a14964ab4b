import type { StaleAlert } from '../../core/alert.ts';
import type { Report } from '../../core/report.ts';
import type { AlertSettings } from './alert-settings.ts';

const DAY = 24;
const WEEK = 7 * DAY;

/** Cost that is not there when it was promised; told again when it is a day late, and when it is a week. */
export function staleAlerts({ sla }: Report, { stale }: AlertSettings): readonly StaleAlert[] {
  if (!stale || sla.state !== 'breached') return [];
  const { day, slaHours, hoursLate } = sla;
  return [
    {
      kind: 'stale-data',
      id: 'stale-data',
      state: hoursLate >= WEEK ? 'week' : hoursLate >= DAY ? 'day' : 'hours',
      severity: hoursLate >= DAY ? 'critical' : 'warning',
      day,
      slaHours,
      hoursLate,
    },
  ];
}
