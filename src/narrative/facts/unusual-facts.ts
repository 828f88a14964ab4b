import type { FactDirection } from '../../core/fact.ts';
import { absoluteMoney, compareMoney } from '../../core/money.ts';
import { aboutService, ESTATE } from './abouts.ts';
import { estimatedTimes } from './calculated.ts';
import type { Costs, FactContext } from './fact-context.ts';
import { amountFact, countFact, daysOf, estimateFact, type NewFact } from './new-fact.ts';
import { readAt } from './pointed.ts';
import { lengthAt } from './summed.ts';

const MOST = 10;

const DIRECTIONS: Readonly<Record<'rising' | 'falling' | 'flat', FactDirection>> = {
  rising: 'up',
  falling: 'down',
  flat: 'flat',
};

const DAYS_OF_A_MONTH = 30;

/**
 * By how much the cost of 30 days changes within 30 days, over the whole estate: the daily cost changes by so much, on each
 * of them. `flat` is not told from noise, whatever its sign.
 */
export function trendFacts({ costs }: FactContext): readonly NewFact[] {
  if (!costs) return [];
  const index = costs.read.trends.findIndex(
    ({ scope }) => scope.serviceName === undefined && scope.subAccountId === undefined,
  );
  const trend = costs.read.trends[index];
  if (!trend) return [];
  const frame = { topic: 'trend', about: ESTATE, period: daysOf(trend.period) } as const;
  const slope = readAt(`${costs.at}/trends/${index}/slopePer30Days`, trend.slopePer30Days);
  const change = estimatedTimes(slope, DAYS_OF_A_MONTH);
  const direction = DIRECTIONS[trend.direction];
  return estimateFact(frame, 'trend', change, { per: 'month', as: 'change' }).map((fact) => ({
    ...fact,
    direction,
  }));
}

/** Unusual days: how often, then each, the largest first. */
export function anomalyFacts({ costs }: FactContext): readonly NewFact[] {
  if (!costs?.read.anomalies.known) return [];
  const list = `${costs.at}/anomalies/value`;
  const found = costs.read.anomalies.value.map((anomaly, index) => ({ anomaly, at: `${list}/${index}` }));
  const largest = found
    .filter(({ anomaly }) => anomaly.scope.serviceName !== '')
    .toSorted((a, b) => compareMoney(absoluteMoney(b.anomaly.impact), absoluteMoney(a.anomaly.impact)))
    .slice(0, MOST);
  return [
    ...countFact({ topic: 'anomalies', about: ESTATE }, 'anomalies', lengthAt(list, found), 'anomalies'),
    ...largest.flatMap(({ anomaly, at }, index) => factsOfAnomaly(anomaly, at, index + 1)),
  ];
}

type Anomaly = Extract<Costs['read']['anomalies'], { known: true }>['value'][number];

function factsOfAnomaly(
  { scope, period, impact, days }: Anomaly,
  at: string,
  rank: number,
): readonly NewFact[] {
  const about = aboutService(scope.serviceName);
  const frame = { topic: 'anomalies', about, period: daysOf(period) } as const;
  return [
    ...amountFact({ ...frame, rank }, 'anomaly-impact', readAt(`${at}/impact`, impact), { as: 'change' }),
    ...countFact(frame, 'anomaly-days', readAt(`${at}/days`, days), 'days'),
  ];
}
