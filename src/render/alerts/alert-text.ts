import type {
  Alert,
  AnomalyAlert,
  BudgetAlert,
  CommitmentAlert,
  CoverageAlert,
  StaleAlert,
} from '../../core/alert.ts';
import type { Page } from '../page.ts';
import { type Inline, phrase } from '../phrase.ts';
import { anomalyCause, scopeText } from '../sections/anomalies.ts';
import { commitmentName, commitmentOf, expiryCost } from '../sections/commitments.ts';
import { untrusted } from '../untrusted.ts';

/** What is said of an alert: the fact in a few words, and its figures in a sentence. */
export interface AlertText {
  readonly title: Inline;
  readonly text: Inline;
}

/** In the language of the page. */
export function alertText(page: Page, alert: Alert): AlertText {
  switch (alert.kind) {
    case 'budget-exceeded':
    case 'budget-forecast':
      return budgetText(page, alert);
    case 'anomaly':
      return anomalyText(page, alert);
    case 'commitment-expiring':
      return commitmentText(page, alert);
    case 'coverage':
      return coverageText(page, alert);
    case 'stale-data':
      return staleText(page, alert);
  }
}

function budgetText({ formats, messages }: Page, alert: BudgetAlert): AlertText {
  const words = messages.alerts;
  const { kind, budget, period, amount, spent, expected } = alert;
  const say = kind === 'budget-exceeded' ? words.budgetExceeded : words.budgetForecast;
  const days = formats.shortPeriod(period);
  const end = expected ? words.expected(formats.estimate(expected)) : '';
  return {
    title: say(untrusted(budget)),
    text: `${words.spent(formats.money(spent), formats.money(amount), days)}${end}.`,
  };
}

function anomalyText(page: Page, { anomaly, subject, days, impact }: AnomalyAlert): AlertText {
  const { formats, messages } = page;
  const words = messages.alerts;
  const found = page.report.costs
    .flatMap(({ anomalies }) => (anomalies.known ? anomalies.value : []))
    .find(({ id }) => id === anomaly);
  const cause = found ? words.cause(anomalyCause(page, found)) : '';
  const mayChange = found && !found.confirmed ? words.mayChange : '';
  return {
    title: words.anomaly(found ? scopeText(page, found.scope) : untrusted(subject)),
    text: phrase`${words.impact(formats.change(impact), formats.shortPeriod(days))}${cause}${mayChange}.`,
  };
}

function commitmentText(page: Page, { commitment, end, daysLeft }: CommitmentAlert): AlertText {
  const { formats, messages } = page;
  const words = messages.alerts;
  const view = commitmentOf(page.report, commitment);
  const name = view ? commitmentName(view) : untrusted(commitment);
  return {
    title: daysLeft === 0 ? words.commitmentToday(name) : words.commitment(formats, name, daysLeft),
    text: `${words.lastDay(formats.day(end))}${view ? expiryCost(page, view) : ''}.`,
  };
}

function coverageText({ formats, messages }: Page, { coverage, limit }: CoverageAlert): AlertText {
  const words = messages.alerts;
  return {
    // Rounded down: a share below the limit may not read as the limit.
    title: words.coverage(formats.percent(Math.floor(coverage * 1000) / 1000)),
    text: words.belowLimit(formats.percent(limit)),
  };
}

function staleText({ formats, messages }: Page, { day, slaHours, hoursLate }: StaleAlert): AlertText {
  return {
    title: messages.alerts.stale,
    text: messages.looked.late(formats, formats.day(day), slaHours, hoursLate),
  };
}
