import type { Config } from '../../config/config.ts';
import type { Alert } from '../../core/alert.ts';
import type { Day } from '../../core/period.ts';
import type { Report } from '../../core/report.ts';
import { alertsBookText, readAlertsBook } from '../../report/alerts/alerts-book-text.ts';
import { alertsOf, unjudgedKinds } from '../../report/alerts/alerts-of.ts';
import { EMPTY_BOOK, standingAlerts } from '../../report/alerts/standing-alerts.ts';
import type { KeptText } from '../../store/kept-text.ts';

/**
 * Alerts that hold, each with a state that is another text when it is news; remembered before anybody is told.
 * @param today By the clock.
 */
export async function alertsToTell(
  report: Report,
  { alerts: settings }: Pick<Config, 'alerts'>,
  book: KeptText,
  today: Day,
): Promise<readonly Alert[]> {
  const text = await book.read();
  const before = (text === null ? null : readAlertsBook(text)) ?? EMPTY_BOOK;
  const now = standingAlerts(before, {
    day: report.asOf,
    today,
    alerts: alertsOf(report, settings),
    unjudged: unjudgedKinds(report),
  });
  await book.write(alertsBookText(now.book));
  return now.alerts;
}
