import type { Anomaly } from '../../../core/anomaly.ts';
import { addDays, type Day, eachDay } from '../../../core/period.ts';
import type { LifeSubject } from '../life.ts';

/** Catalogue ids behind a name of the bill. */
export type ServiceIdsOf = (billName: string) => readonly string[];

/** Days after an action in which cost goes down because of it. */
const TAKES_EFFECT = 7;

/**
 * Days on which the cost of a service in an account was unusual, so that they say nothing of an action. A decrease that begins with
 * the action is the action itself.
 */
export function anomalyDaysOf(
  { account, service }: Pick<LifeSubject, 'account' | 'service'>,
  actionDay: Day,
  anomalies: readonly Anomaly[],
  serviceIdsOf: ServiceIdsOf,
): ReadonlySet<Day> {
  const own = anomalies.filter(
    ({ scope }) =>
      (scope.subAccountId === '' || scope.subAccountId === account) &&
      (scope.serviceName === '' || serviceIdsOf(scope.serviceName).includes(service)),
  );
  const isOfAction = ({ direction, period: { start } }: Anomaly) =>
    direction === 'decrease' && start >= actionDay && start <= addDays(actionDay, TAKES_EFFECT);
  return new Set(own.filter((each) => !isOfAction(each)).flatMap(({ period }) => eachDay(period)));
}
