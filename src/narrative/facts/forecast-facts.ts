import type { Money } from '../../core/money.ts';
import type { Month } from '../../core/period.ts';
import { ESTATE } from './abouts.ts';
import { estimatedChangeRatio, estimatedDifference } from './calculated.ts';
import { type Costs, type FactContext, lastMonthOf } from './fact-context.ts';
import { estimateFact, type NewFact, ratioFact } from './new-fact.ts';
import { type Pointed, readAt } from './pointed.ts';

const MONTHS = 3;

/**
 * What is expected of the running month and those after it, every kind of charge; against the last complete month, counted in
 * the same way. What that month was charged is no fact: beside its usage it would be a second figure of one name.
 */
export function forecastFacts({ costs }: FactContext): readonly NewFact[] {
  if (!costs?.read.forecasts.known) return [];
  const forecasts = costs.read.forecasts.value;
  const index = forecasts.findIndex(({ metric }) => metric === costs.read.metric.metric);
  const months = forecasts[index]?.months.slice(0, MONTHS) ?? [];
  const base = months.length > 0 ? chargedMonth(costs) : null;
  return months.flatMap((month, place) =>
    monthFacts(month, `${costs.at}/forecasts/value/${index}/months/${place}`, base),
  );
}

const FRAME = { topic: 'forecast', about: ESTATE } as const;

interface ChargedMonth {
  readonly period: { readonly kind: 'month'; readonly month: Month };
  readonly amount: Pointed<Money>;
}

/** All that the last complete month was charged. */
function chargedMonth(costs: Costs): ChargedMonth | null {
  const { metric, months } = costs.read.series;
  const last = lastMonthOf(costs);
  const index = months.findIndex(({ month, complete }) => complete && month === last?.month);
  const charged = months[index];
  if (!charged || metric !== costs.read.metric.metric) return null;
  return {
    period: { kind: 'month', month: charged.month },
    amount: readAt(`${costs.at}/series/months/${index}/amount`, charged.amount),
  };
}

type ForecastMonth = Extract<Costs['read']['forecasts'], { known: true }>['value'][number]['months'][number];

function monthFacts(month: ForecastMonth, at: string, base: ChargedMonth | null): readonly NewFact[] {
  const frame = { ...FRAME, period: { kind: 'month', month: month.month } } as const;
  const { low, high } = month;
  const expected = readAt(`${at}/expected`, month.expected);
  return [
    ...estimateFact(frame, 'forecast', expected),
    ...estimateFact(frame, 'forecast-low', low && readAt(`${at}/low`, low)),
    ...estimateFact(frame, 'forecast-high', high && readAt(`${at}/high`, high)),
    ...(base ? changeFacts(frame, expected, base) : []),
  ];
}

function changeFacts(
  frame: Parameters<typeof estimateFact>[0],
  expected: Parameters<typeof estimatedDifference>[0],
  { period, amount }: ChargedMonth,
): readonly NewFact[] {
  const change = estimatedDifference(expected, amount);
  const compared = { ...frame, base: period };
  return [
    ...estimateFact(compared, 'forecast-change', change, { as: 'change' }),
    ...ratioFact(compared, 'forecast-change-ratio', estimatedChangeRatio(expected, amount), { as: 'change' }),
  ];
}
