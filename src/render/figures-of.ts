import type { Report } from '../core/report.ts';
import { headlineOf, runningForecast } from './headline.ts';
import { inertText } from './inert-text.ts';
import { type CurrencyPage, type Page, pageOf } from './page.ts';
import { periodName } from './sections/spend.ts';

export type FigureRow = readonly [label: string, value: string];

/** The short table a terminal prints at the end of a run: label and formatted value, in the report's language. */
export function figuresOf(report: Report): readonly FigureRow[] {
  const page = pageOf(report);
  const rows = report.costs.flatMap((costs) => {
    const own: CurrencyPage = { ...page, costs, depth: 2 };
    return [...costRows(own), ...moverRows(own), ...anomalyRows(own)];
  });
  return [...readRows(page), ...rows, ...qualityRows(page)];
}

/** What was spent, what is expected, and the first budget, in one currency. */
export function costRows(page: CurrencyPage): readonly FigureRow[] {
  return [...spendRows(page), ...forecastRows(page), ...budgetRows(page)];
}

function readRows({ report, formats, messages }: Page): readonly FigureRow[] {
  const rows = report.rows === null ? '' : `${messages.run.rows(formats, report.rows)}, `;
  return [[messages.figures.source, `${rows}${formats.period(report.span)}`]];
}

function spendRows(page: CurrencyPage): readonly FigureRow[] {
  const { formats, messages } = page;
  const headline = headlineOf(page);
  if (!headline) return [];
  const { now, before, change, changeRatio } = headline;
  const amount = now.amount ? formats.money(now.amount) : messages.unknown;
  const label = messages.figures.period(periodName(messages, headline), formats.shortPeriod(now.period));
  const spent: FigureRow = [
    label,
    `${amount}, ${messages.compared[now.metric]}, ${messages.states[now.state]}`,
  ];
  if (!before || !change) return [spent];
  const ratio = changeRatio ? ` (${formats.changePercent(changeRatio)})` : '';
  return [
    spent,
    [messages.figures.change(formats.shortPeriod(before.period)), `${formats.change(change)}${ratio}`],
  ];
}

function forecastRows(page: CurrencyPage): readonly FigureRow[] {
  const { formats, messages, costs } = page;
  const headline = headlineOf(page);
  const month = headline && runningForecast(costs, headline.now.metric);
  if (!month) return [];
  const { low, high } = month;
  const expected = formats.estimate(month.expected);
  const interval =
    low && high ? ` (${messages.forecast.interval(formats.estimate(low), formats.estimate(high))})` : '';
  return [[messages.figures.forecast(formats.month(month.month)), `${expected}${interval}`]];
}

function budgetRows({ formats, messages, costs }: CurrencyPage): readonly FigureRow[] {
  const [budget] = costs.budgets.known ? costs.budgets.value : [];
  if (!budget) return [];
  const verdict = messages.budget.verdicts[budget.verdict];
  return [
    [
      messages.figures.budget,
      `${formats.money(budget.amount)} (${formats.shortPeriod(budget.period)}): ${verdict}`,
    ],
  ];
}

function moverRows({ formats, messages, costs, report }: CurrencyPage): readonly FigureRow[] {
  const breakdown = costs.movers.find(({ periods }) => periods.name === report.calendar.headline);
  const [mover] = breakdown?.movers ?? [];
  if (!mover) return [];
  const name = inertText(mover.label ?? mover.key) || messages.noValue;
  return [[messages.figures.mover, `${name} ${formats.change(mover.change)}`]];
}

function anomalyRows({ formats, messages, costs }: CurrencyPage): readonly FigureRow[] {
  const { anomalies } = costs;
  return anomalies.known ? [[messages.figures.anomalies, formats.count(anomalies.value.length)]] : [];
}

function qualityRows({ report, formats, messages }: Page): readonly FigureRow[] {
  const violated = report.invariants.filter(({ outcome }) => outcome === 'violated').map(({ id }) => id);
  const count = formats.count(report.quality.length);
  const text =
    violated.length > 0 ? `${count}; ${messages.quality.invariantsViolated(formats.list(violated))}` : count;
  return [[messages.figures.quality, text]];
}
