import type { Alert, AlertKind } from '../../core/alert.ts';
import { inOrder } from '../../core/in-order.ts';
import { addDays, type Day } from '../../core/period.ts';

/** An alert that was found and has not ended. */
export interface StandingAlert {
  readonly id: string;
  readonly kind: AlertKind;
  /** Day of the report that found it first since it was last away. */
  readonly since: Day;
  /** Those that were news, in the order in which they came. */
  readonly states: readonly string[];
  /** Whether it was critical in any of them: what gets better is no news. */
  readonly critical: boolean;
  /** Day of the first report in a row that looked and did not find it; `null`: it holds. */
  readonly awaySince: Day | null;
}

/** What is remembered from one run to the next. */
export interface AlertsBook {
  /** Of the newest report it knows; `null`: of none. */
  readonly day: Day | null;
  /** In the order of their ids. */
  readonly standing: readonly StandingAlert[];
}

export const EMPTY_BOOK: AlertsBook = { day: null, standing: [] };

/** What one report found. */
export interface AlertsFound {
  /** Day of the report. */
  readonly day: Day;
  /** By the clock: a report of a day to come says nothing of later than now. */
  readonly today: Day;
  readonly alerts: readonly Alert[];
  /** Kinds it cannot tell of: nothing of theirs is away. */
  readonly unjudged: ReadonlySet<AlertKind>;
}

export interface AlertsNow {
  /**
   * Those that hold, each with a state that is another text when it is news: when it is found, when its state is one it
   * was not in before and no better one, and when it comes back after it ended.
   */
  readonly alerts: readonly Alert[];
  /** Of {@link alerts}, those that are news. */
  readonly news: readonly Alert[];
  readonly ended: readonly StandingAlert[];
  /** To be remembered before anybody is told: who tells asks by the state whether it was told. */
  readonly book: AlertsBook;
}

/** Days for which it is away before it has ended: what comes and goes at its threshold is no news every time. */
const QUIET_DAYS = 2;

/** Days after which one that nobody can tell of is forgotten: the book of a tenant stays small. */
const REMEMBERED_DAYS = 400;

/** Holds what was found against what is known. A report older than the newest one says nothing of now. */
export function standingAlerts(book: AlertsBook, report: AlertsFound): AlertsNow {
  const found = { ...report, day: report.day < report.today ? report.day : report.today };
  if (book.day !== null && found.day < book.day) return { alerts: [], news: [], ended: [], book };
  const before = new Map(book.standing.map((each) => [each.id, each]));
  const isFound = new Set(found.alerts.map(({ id }) => id));
  const away = book.standing.filter(({ id }) => !isFound.has(id)).map((each) => awayNow(each, found));
  const [ended, resting] = [
    away.filter(hasEnded(found.day)),
    away.filter((each) => !hasEnded(found.day)(each)),
  ];
  const held = found.alerts.map((alert) => heldNow(alert, before.get(alert.id), found.day));
  const standing = [...resting, ...held.map(({ now }) => now)].toSorted((a, b) => inOrder(a.id, b.id));
  return {
    alerts: held.map(({ alert }) => alert),
    news: held.filter(({ isNews }) => isNews).map(({ alert }) => alert),
    ended,
    book: { day: found.day, standing },
  };
}

function heldNow(alert: Alert, before: StandingAlert | undefined, day: Day) {
  const { id, kind, state } = alert;
  const since = before?.since ?? day;
  const states = before?.states ?? [];
  const isCritical = alert.severity === 'critical';
  const isBetter = !isCritical && before?.critical === true;
  const isNews = !isBetter && !states.includes(state);
  const now: StandingAlert = {
    id,
    kind,
    since,
    states: isNews ? [...states, state] : states,
    critical: isCritical || before?.critical === true,
    awaySince: null,
  };
  const told = isBetter ? (states.at(-1) ?? state) : state;
  return { now, isNews, alert: { ...alert, state: `${told} since ${since}` } };
}

function awayNow(standing: StandingAlert, { day, unjudged }: AlertsFound): StandingAlert {
  if (unjudged.has(standing.kind)) return { ...standing, awaySince: null };
  return { ...standing, awaySince: standing.awaySince ?? day };
}

function hasEnded(day: Day): (standing: StandingAlert) => boolean {
  return ({ awaySince, since }) =>
    awaySince === null ? day >= addDays(since, REMEMBERED_DAYS) : day >= addDays(awaySince, QUIET_DAYS);
}
